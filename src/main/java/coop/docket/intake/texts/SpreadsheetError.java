package coop.docket.intake.texts;

import java.util.Set;

/** What a spreadsheet shows where a formula has failed; {@code Err:502} is what LibreOffice shows. */
public final class SpreadsheetError {
    /** Also what we put where a formula has no value yet, which must not pass for a blank. */
    public static final String NOT_WORKED_OUT = "#CALC!";

    private static final Set<String> SHOWN = Set.of(
            "#N/A",
            "#REF!",
            "#VALUE!",
            "#NAME?",
            "#DIV/0!",
            "#NUM!",
            "#NULL!",
            "#SPILL!",
            NOT_WORKED_OUT,
            "#GETTING_DATA");

    private SpreadsheetError() {}

    public static boolean is(String tidy) {
        return tidy.startsWith("#") && SHOWN.contains(tidy) || tidy.startsWith("Err:");
    }
}

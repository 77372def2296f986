package coop.docket.language;

/** Text in files that spreadsheet programs open. */
public final class SpreadsheetText {
    /** The media type of an .xlsx workbook (ECMA-376). */
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String FORMULAS_BEGIN_WITH = "=+-@\t\r＝＋－＠";

    private SpreadsheetText() {}

    /** The same, so begun that no program takes it for a formula. */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULAS_BEGIN_WITH.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

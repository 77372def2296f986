package coop.docket.rules.guard.words;

import coop.docket.rules.terms.ParameterUnit;
import java.util.Map;

/** Which unit of parameter each word reads. */
public final class ParameterUse {
    private static final Map<String, ParameterUnit> UNITS = Map.ofEntries(
            Map.entry("months", ParameterUnit.MONTHS),
            Map.entry("days", ParameterUnit.DAYS),
            Map.entry("workingDays", ParameterUnit.WORKING_DAYS),
            Map.entry("amount", ParameterUnit.AMOUNT),
            Map.entry("share", ParameterUnit.PERCENT),
            Map.entry("number", ParameterUnit.NUMBER),
            Map.entry("yearsAgo", ParameterUnit.NUMBER),
            Map.entry("thisYearBy", ParameterUnit.DAY_OF_YEAR),
            Map.entry("lastDue", ParameterUnit.DAY_OF_YEAR),
            Map.entry("shareBelow", ParameterUnit.PERCENT));

    private ParameterUse() {}

    /** The unit that a word reads: {@code months} and {@code monthsOn} read months. */
    public static ParameterUnit unit(String word) {
        var unit = UNITS.get(word.endsWith("On") ? word.substring(0, word.length() - 2) : word);
        if (unit == null) {
            throw new IllegalArgumentException("it is not said what unit of parameter " + word + " reads");
        }
        return unit;
    }

    /** The word to read a parameter of this unit with. */
    public static String word(ParameterUnit unit) {
        return switch (unit) {
            case MONTHS -> "months";
            case DAYS -> "days";
            case WORKING_DAYS -> "workingDays";
            case AMOUNT -> "amount";
            case PERCENT -> "share";
            case NUMBER -> "number";
            case DAY_OF_YEAR -> "thisYearBy";
        };
    }
}

package coop.docket.progress.exports;

import java.util.regex.Pattern;

/**
 * A formula of ours, so that a spreadsheet program works out again what we have worked out: places of cells and plain
 * numbers, nothing that anybody has written.
 *
 * @param format how its result is shown
 */
record Formula(String text, String format) {
    static final String NUMBER = "#,##0";
    static final String DECIMAL = "#,##0.0";
    static final String PERCENT = "0.0%";

    private static final Pattern OURS = Pattern.compile(
            "(?:SUM|IF|MAX|DATE|ROUNDUP|[A-Z]{1,2}[0-9]{1,7}|[0-9]{1,6}(?:\\.[0-9]+)?|\"\"|[-+*/(),:=<>])+");

    Formula {
        if (!OURS.matcher(text).matches()) {
            throw new IllegalArgumentException("not a formula of ours: " + text);
        }
    }

    /** Of a column, from a row to another, as a program shows them. */
    static Formula sum(int column, int from, int to) {
        return new Formula("SUM(" + place(column, from) + ":" + place(column, to) + ")", NUMBER);
    }

    static Formula of(String pattern, String format, Object... places) {
        return new Formula(String.format(java.util.Locale.ROOT, pattern, places), format);
    }

    /** @param column from 0 @param row from 1, as a program shows it */
    static String place(int column, int row) {
        return (column < 26 ? "" : "" + (char) ('A' + column / 26 - 1)) + (char) ('A' + column % 26) + row;
    }
}

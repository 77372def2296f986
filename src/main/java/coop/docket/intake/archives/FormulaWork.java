package coop.docket.intake.archives;

/**
 * Counts what the formulas of a sheet would cost its parser, which looks at every range of a formula for every cell, and
 * walks a shared formula for every cell that shares it.
 */
final class FormulaWork {
    private static final long MOST_LOOKS = 500_000_000;
    private static final long MOST_STEPS = 1_000_000_000;
    private static final String RANGE = " ref";

    private long cells;
    private long formulas;
    private long ranges;
    private long longest;
    private int length;
    private int matched;
    private boolean inFormula;

    void cell() {
        cells++;
    }

    void formula() {
        formulas++;
        inFormula = true;
        matched = 0;
        length = 0;
    }

    /** Another tag begins; a comment does not end a formula. */
    void otherTag() {
        inFormula = false;
    }

    /** Sees a byte of a formula's tag. */
    void attribute(byte b) {
        if (inFormula) {
            var c = b <= ' ' && b >= 0 ? ' ' : (char) b;
            matched = c == RANGE.charAt(matched) ? matched + 1 : c == ' ' ? 1 : 0;
            if (matched == RANGE.length()) {
                ranges++;
                matched = 0;
            }
        }
    }

    /** Sees a byte of text. */
    void text() {
        if (inFormula) {
            longest = Math.max(longest, ++length);
        }
    }

    boolean tooMuch() {
        return ranges * cells > MOST_LOOKS || longest * formulas > MOST_STEPS;
    }
}

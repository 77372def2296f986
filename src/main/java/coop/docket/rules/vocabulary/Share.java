package coop.docket.rules.vocabulary;

/** Shares compared in whole numbers, so that 65 per cent is exactly that. */
final class Share {
    private static final long WHOLE = 100;

    private Share() {}

    /** Whether a part is less than so many per cent of a whole above 0; false where any is not known. */
    static boolean below(Long part, Long whole, Long percent) {
        return known(part, whole, percent) && part * WHOLE < percent * whole;
    }

    /** Whether a part is so many per cent, or more, of a whole above 0; false where any is not known. */
    static boolean reached(Long part, Long whole, Long percent) {
        return known(part, whole, percent) && part * WHOLE >= percent * whole;
    }

    private static boolean known(Long part, Long whole, Long percent) {
        return part != null && percent != null && whole != null && whole > 0;
    }
}

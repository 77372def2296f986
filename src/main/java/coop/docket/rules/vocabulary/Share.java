package coop.docket.rules.vocabulary;

/** Reckoning in whole numbers, so that 65 per cent is exactly that and no sum turns negative. */
public final class Share {
    private static final long WHOLE = 100;

    private Share() {}

    /** Whether a part is less than so many per cent of a whole above 0; false where any is not known. */
    static boolean below(Long part, Long whole, Long percent) {
        return known(part, whole, percent) && compare(part, whole, percent) < 0;
    }

    /** Whether a part is so many per cent, or more, of a whole above 0; false where any is not known. */
    static boolean reached(Long part, Long whole, Long percent) {
        return known(part, whole, percent) && compare(part, whole, percent) >= 0;
    }

    /** The sum, or the most or least there can be where it is beyond. */
    public static long add(long one, long other) {
        var sum = one + other;
        // both of one sign, the sum of the other: it went past the end
        return ((one ^ sum) & (other ^ sum)) < 0 ? (one < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : sum;
    }

    private static int compare(long part, long whole, long percent) {
        var high = Math.multiplyHigh(part, WHOLE);
        var highOther = Math.multiplyHigh(percent, whole);
        return high != highOther ? Long.compare(high, highOther) : Long.compareUnsigned(part * WHOLE, percent * whole);
    }

    private static boolean known(Long part, Long whole, Long percent) {
        return part != null && percent != null && whole != null && whole > 0;
    }
}

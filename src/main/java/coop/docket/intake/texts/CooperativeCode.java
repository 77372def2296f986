package coop.docket.intake.texts;

import coop.docket.register.TaxCode;

/** A cooperative's code (mã số HTX), brought to the one spelling by which the sheets are joined. */
public final class CooperativeCode {
    private static final String CERTIFICATE = "GCN:";
    private static final int WITHOUT_ZERO = 9;
    private static final int MOST_BLANKS = 2;
    private static final int LONGEST = 30;

    private CooperativeCode() {}

    /** The code, or null where none is given; a lost leading zero is put back where the check digit then holds. */
    public static String of(String tidy) {
        if (Blank.notKnown(tidy) || Blank.no(tidy)) {
            return null;
        }
        var code = tidy.charAt(0) == '\'' ? tidy.substring(1).strip() : tidy;
        if (code.regionMatches(true, 0, CERTIFICATE, 0, CERTIFICATE.length())) {
            return CERTIFICATE + code.substring(CERTIFICATE.length()).strip();
        }
        var digits = code.indexOf(' ') < 0 ? code : withoutBlanks(code);
        return zeroRestored(digits) ? "0" + digits : code.isEmpty() ? null : digits;
    }

    /** Whether {@link #of} puts a zero in front. */
    public static boolean zeroLost(String tidy) {
        var code = of(tidy);
        return code != null
                && code.length() == WITHOUT_ZERO + 1
                && code.charAt(0) == '0'
                && digits(tidy) == WITHOUT_ZERO;
    }

    /** Whether it looks like any code, and not like words that have come to stand in its column. */
    public static boolean likely(String code) {
        if (code.startsWith(CERTIFICATE)) {
            return true;
        }
        var blanks = code.chars().filter(c -> c == ' ').count();
        return digits(code) > 0 && blanks <= MOST_BLANKS && code.length() <= LONGEST;
    }

    private static boolean zeroRestored(String digits) {
        return digits.length() == WITHOUT_ZERO && TaxCode.valid("0" + digits);
    }

    private static String withoutBlanks(String code) {
        var close = code.replace(" ", "");
        return digits(close) == close.length() ? close : code;
    }

    private static long digits(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count();
    }
}

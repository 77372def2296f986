package coop.docket.intake.texts;

import coop.docket.register.TaxCode;
import java.util.regex.Pattern;

/** A cooperative's code (mã số HTX), brought to the one spelling by which the sheets are joined. */
public final class CooperativeCode {
    private static final String CERTIFICATE = "GCN:";
    private static final Pattern SCIENTIFIC = Pattern.compile("([1-9])[.,]([0-9]+)[Ee]\\+?([0-9]{1,2})");
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
        var all = isScientific(digits) ? writtenOut(digits) : digits;
        return zeroRestored(all) ? "0" + all : code.isEmpty() ? null : all;
    }

    /** Whether a spreadsheet has written the code as 3.01E+08, and digits of it are lost. */
    public static boolean digitsLost(String tidy) {
        return isScientific(tidy) && writtenOut(tidy).equals(tidy);
    }

    private static boolean isScientific(String code) {
        return code.length() > 4
                && (code.charAt(1) == '.' || code.charAt(1) == ',')
                && (code.indexOf('E') > 0 || code.indexOf('e') > 0)
                && SCIENTIFIC.matcher(code).matches();
    }

    /** All digits, where it still has them; else the code as it stands. */
    private static String writtenOut(String scientific) {
        var parts = SCIENTIFIC.matcher(scientific);
        return parts.matches() && parts.group(2).length() == Integer.parseInt(parts.group(3))
                ? parts.group(1) + parts.group(2)
                : scientific;
    }

    /** Whether {@link #of} puts a zero in front. */
    public static boolean zeroLost(String tidy) {
        var code = of(tidy);
        return code != null
                && code.length() == WITHOUT_ZERO + 1
                && code.charAt(0) == '0'
                && !withoutBlanks(tidy).contains(code);
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

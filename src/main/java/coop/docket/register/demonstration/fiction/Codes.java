package coop.docket.register.demonstration.fiction;

import coop.docket.register.TaxCode;
import coop.docket.register.demonstration.drafting.Dice;

/** The codes of a register of some size, in order: tax codes that no office has given out, then certificate numbers. */
public final class Codes {
    private static final String[] PREFIXES = {"34", "58", "64"};
    private static final int[] SHARES = {30, 75, 100};
    private static final int CERTIFICATE_PERCENT = 3;
    // real serials of these provinces lie far below
    private static final int FIRST_SERIAL = 2_000_000;
    private static final int LAST_SERIAL = 9_999_999;
    private static final int WIDEST_STEP = 997;
    private static final int ROOM_FOR_CHECK_DIGIT = 3;

    private final int taxCodes;

    public Codes(int size) {
        this.taxCodes = size - (int) ((long) size * CERTIFICATE_PERCENT / 100);
    }

    /** @param place in the order of codes, from 0 */
    public String code(int place, Dice dice) {
        if (place >= taxCodes) {
            return "GCN:48" + Digits.of(place - taxCodes + 1, 7);
        }
        var province = 0;
        while (place >= end(province)) {
            province++;
        }
        var first = province == 0 ? 0 : end(province - 1);
        var step = Math.min(WIDEST_STEP, (LAST_SERIAL - FIRST_SERIAL) / (end(province) - first));
        var serial = FIRST_SERIAL + (place - first) * step + dice.between(0, step - 1 - ROOM_FOR_CHECK_DIGIT);
        return withCheckDigit(PREFIXES[province], serial);
    }

    /** The same code with a check digit that is wrong; a certificate number as it stands. */
    public static String mistyped(String code) {
        if (!TaxCode.valid(code)) {
            return code;
        }
        var last = code.length() - 1;
        return code.substring(0, last) + (code.charAt(last) - '0' + 1) % 10;
    }

    private int end(int province) {
        return (int) ((long) taxCodes * SHARES[province] / 100);
    }

    private static String withCheckDigit(String prefix, int serial) {
        for (int next = serial; ; next++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var code = prefix + next + digit;
                if (TaxCode.valid(code)) {
                    return code;
                }
            }
        }
    }
}

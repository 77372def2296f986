package coop.docket.register;

/** The tax code (mã số thuế), which is also a cooperative's code: ten digits, the last checking the others. */
public final class TaxCode {
    private static final int LENGTH = 10;
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
    private static final int MODULUS = 11;

    private TaxCode() {}

    /**
     * Whether the text is ten digits with the right check digit: ten less the weighted sum's remainder by eleven, which
     * no digit can hold where the remainder is 0.
     */
    public static boolean valid(String code) {
        if (code == null || code.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            var digit = code.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += i < WEIGHTS.length ? digit * WEIGHTS[i] : 0;
        }
        return sum % MODULUS != 0 && code.charAt(LENGTH - 1) - '0' == LENGTH - sum % MODULUS;
    }
}

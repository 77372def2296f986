package coop.docket.intake.values;

import java.math.BigDecimal;

/**
 * A number as people write it, taken apart.
 *
 * @param negative whether a minus stands in front, or brackets around it
 * @param digits the digits before the decimals
 * @param decimals the digits behind the last separator, where it may be a decimal one; else empty
 * @param separators how many separators it has
 * @param doubtful whether three decimals could as well be a group of thousands
 */
record Figure(boolean negative, String digits, String decimals, int separators, boolean doubtful) {

    /** Null where the text is no number, or its groups are not of three. */
    static Figure of(String written) {
        var negative = written.startsWith("-") || written.startsWith("\u2212");
        var bracketed = written.length() > 2 && written.startsWith("(") && written.endsWith(")");
        var text = negative
                ? written.substring(1).strip()
                : bracketed ? written.substring(1, written.length() - 1).strip() : written;
        return new Scan(text).figure(negative || bracketed);
    }

    /** All of it, the last separator taken for a group. */
    BigDecimal grouped() {
        return signed(new BigDecimal(digits + decimals));
    }

    /** All of it, the last separator taken for the decimal one. */
    BigDecimal decimal() {
        return signed(decimals.isEmpty() ? new BigDecimal(digits) : new BigDecimal(digits + "." + decimals));
    }

    private BigDecimal signed(BigDecimal number) {
        return negative ? number.negate() : number;
    }

    /** One pass over the digits and separators. */
    private static final class Scan {
        private final String text;

        Scan(String text) {
            this.text = text;
        }

        Figure figure(boolean negative) {
            int last = -1;
            int separators = 0;
            var mixed = false;
            for (int i = 0; i < text.length(); i++) {
                var c = text.charAt(i);
                if (c == '.' || c == ',' || c == ' ') {
                    mixed |= last >= 0 && text.charAt(last) != c;
                    last = i;
                    separators++;
                } else if (c < '0' || c > '9') {
                    return null;
                }
            }
            return text.isEmpty() || text.length() > 40 ? null : figure(negative, last, separators, mixed);
        }

        private Figure figure(boolean negative, int last, int separators, boolean mixed) {
            if (last < 0) {
                return new Figure(negative, text, "", 0, false);
            }
            var behind = text.substring(last + 1);
            var allGroups = !mixed && (separators > 1 || text.charAt(last) == ' ');
            var whole = allGroups ? text : text.substring(0, last);
            if (behind.isEmpty() || last == 0 || !groupsOfThree(whole)) {
                return null;
            }
            var digits = whole.replace(".", "").replace(",", "").replace(" ", "");
            if (allGroups) {
                return new Figure(negative, digits, "", separators, false);
            }
            var doubtful = behind.length() == 3 && (mixed || digits.length() <= 3 && !digits.startsWith("0"));
            return new Figure(negative, digits, behind, separators, doubtful);
        }

        private boolean groupsOfThree(String whole) {
            int run = 0;
            var first = true;
            var separator = '\0';
            for (int i = 0; i <= whole.length(); i++) {
                var c = i < whole.length() ? whole.charAt(i) : separator;
                if (c >= '0' && c <= '9') {
                    run++;
                    continue;
                }
                var end = i == whole.length();
                var fits = end && first || (first ? run >= 1 && run <= 3 : run == 3);
                if (!fits || !first && !end && c != separator) {
                    return false;
                }
                separator = c;
                first = false;
                run = 0;
            }
            return true;
        }
    }
}

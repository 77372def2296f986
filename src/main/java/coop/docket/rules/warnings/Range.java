package coop.docket.rules.warnings;

import java.math.BigDecimal;

/**
 * Between which numbers a value lies, days being counted.
 *
 * @param least null for no limit
 * @param most null for no limit
 */
record Range(BigDecimal least, boolean withLeast, BigDecimal most, boolean withMost) {
    static final Range ALL = new Range(null, true, null, true);

    static Range from(BigDecimal least) {
        return new Range(least, true, null, true);
    }

    /** What of it stands in this relation to a number. */
    Range that(String sign, BigDecimal limit) {
        return switch (sign) {
            case "<" -> atMost(limit, false);
            case "<=" -> atMost(limit, true);
            case ">" -> atLeast(limit, false);
            case ">=" -> atLeast(limit, true);
            case "==" -> atMost(limit, true).atLeast(limit, true);
            default ->
                least != null && most != null && least.compareTo(limit) == 0 && most.compareTo(limit) == 0
                        ? atMost(limit, false)
                        : this;
        };
    }

    boolean empty() {
        if (least == null || most == null) {
            return false;
        }
        var order = least.compareTo(most);
        return order > 0 || order == 0 && !(withLeast && withMost);
    }

    private Range atMost(BigDecimal limit, boolean with) {
        var order = most == null ? -1 : limit.compareTo(most);
        return order > 0 ? this : new Range(least, withLeast, limit, order == 0 ? with && withMost : with);
    }

    private Range atLeast(BigDecimal limit, boolean with) {
        var order = least == null ? 1 : limit.compareTo(least);
        return order < 0 ? this : new Range(limit, order == 0 ? with && withLeast : with, most, withMost);
    }
}

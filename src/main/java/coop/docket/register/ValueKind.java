package coop.docket.register;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a column holds, and the Java type its known values have. */
public enum ValueKind {
    TEXT(String.class),
    DATE(LocalDate.class),
    /** Whole đồng, never negative. */
    AMOUNT(Long.class),
    /** Whole đồng, may be negative: profit and equity. */
    SIGNED_AMOUNT(Long.class),
    INTEGER(Long.class),
    /** A decimal number. */
    NUMBER(BigDecimal.class),
    /** {@code "yes"} or {@code "no"}. */
    YES_NO(String.class),
    /** A key of a {@link ClosedList}. */
    LIST(String.class);

    private final Class<?> javaType;

    ValueKind(Class<?> javaType) {
        this.javaType = javaType;
    }

    public Class<?> javaType() {
        return javaType;
    }
}

package coop.docket.progress.exports;

import java.math.BigDecimal;

/** A share of 1, shown in percent. */
record Percent(BigDecimal share) {
    /** Null stays null. */
    static Percent of(BigDecimal share) {
        return share == null ? null : new Percent(share);
    }
}

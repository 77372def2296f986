package coop.docket.areas;

import java.math.BigDecimal;

/**
 * An area that went into another, whole or in part.
 *
 * @param share how much of the old one, 0 to 1; null where it is not known
 */
public record AreaChange(String oldCode, String newCode, BigDecimal share) {}

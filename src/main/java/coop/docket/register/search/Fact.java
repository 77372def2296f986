package coop.docket.register.search;

import coop.docket.register.Column;
import coop.docket.register.revisions.Source;
import coop.docket.register.stored.PastValue;
import java.util.List;

/**
 * A value of the register and where it is from.
 *
 * @param content in the column's Java type; null where it is not known
 * @param earlier what stood there before, the newest first
 */
public record Fact(Column column, Object content, Source source, List<PastValue> earlier) {}

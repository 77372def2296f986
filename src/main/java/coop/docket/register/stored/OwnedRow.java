package coop.docket.register.stored;

import coop.docket.register.Row;

/** A row that is to be stored for a cooperative. */
public record OwnedRow(long cooperativeId, Row row) {}

package coop.docket.rules.vocabulary;

import coop.docket.register.Row;
import coop.docket.rules.terms.Terms;

/** The cooperative's own row. */
final class OwnRow extends Line {
    OwnRow(Row row, Terms terms) {
        super(row, terms);
    }
}

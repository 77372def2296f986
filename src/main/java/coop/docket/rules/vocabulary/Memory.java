package coop.docket.rules.vocabulary;

import coop.docket.register.Dossier;
import coop.docket.register.Sheet;
import coop.docket.rules.terms.Terms;
import java.util.List;

/** What has been worked out of one cooperative already, so that no word is worked out twice. */
final class Memory {
    private final Dossier dossier;
    private final Terms terms;
    private final OwnRow own;
    private ChildRows rows;
    private Life life;
    private Membership membership;

    Memory(Dossier dossier, Terms terms) {
        this.dossier = dossier;
        this.terms = terms;
        this.own = new OwnRow(dossier.cooperative(), terms);
    }

    Dossier dossier() {
        return dossier;
    }

    Terms terms() {
        return terms;
    }

    OwnRow own() {
        return own;
    }

    ChildRows rows() {
        if (rows == null) {
            rows = new ChildRows(dossier, terms);
        }
        return rows;
    }

    /** Some counts of members, as rows. */
    Rows<MemberCount> counts(List<MemberCount> some) {
        return Rows.of(Sheet.MEMBERS, terms, some, count -> null);
    }

    Life life() {
        if (life == null) {
            life = new Life(own, rows(), terms);
        }
        return life;
    }

    Membership membership() {
        if (membership == null) {
            membership = new Membership(own, rows(), terms);
        }
        return membership;
    }
}

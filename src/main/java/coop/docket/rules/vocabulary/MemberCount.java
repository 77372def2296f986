package coop.docket.rules.vocabulary;

import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.rules.terms.Terms;
import java.time.LocalDate;

/** What a rule may ask of the members counted from a day (biến động thành viên): its columns, null where not known. */
public final class MemberCount extends Line {
    private static final Column ON = column(Sheet.MEMBERS, "on");
    private static final Column OFFICIAL_MEMBERS = column(Sheet.MEMBERS, "official_members");
    private static final Column FOREIGN_MEMBERS = column(Sheet.MEMBERS, "foreign_members");

    MemberCount(Row row, Terms terms) {
        super(row, terms);
    }

    @Override
    LocalDate day() {
        return onDay();
    }

    @Known
    public LocalDate onDay() {
        return date(ON);
    }

    public Long officialMembers() {
        return whole(OFFICIAL_MEMBERS);
    }

    public Long foreignMembers() {
        return whole(FOREIGN_MEMBERS);
    }
}

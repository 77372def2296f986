package coop.docket.rules.vocabulary;

import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.rules.terms.Terms;
import java.time.LocalDate;

/** What a rule may ask of a suspension of business (tạm ngừng kinh doanh): its columns, null where not known. */
public final class Suspension extends Line {
    private static final Column FROM = column(Sheet.SUSPENSIONS, "from");
    private static final Column TO = column(Sheet.SUSPENSIONS, "to");
    private static final Column REGISTRAR_NOTIFIED_ON = column(Sheet.SUSPENSIONS, "registrar_notified_on");
    private static final Column TAX_NOTIFIED_ON = column(Sheet.SUSPENSIONS, "tax_notified_on");
    private static final Column RESUMED_ON = column(Sheet.SUSPENSIONS, "resumed_on");

    Suspension(Row row, Terms terms) {
        super(row, terms);
    }

    @Override
    LocalDate day() {
        return fromDay();
    }

    @Known
    public LocalDate fromDay() {
        return date(FROM);
    }

    public LocalDate toDay() {
        return date(TO);
    }

    public LocalDate registrarNotifiedOn() {
        return date(REGISTRAR_NOTIFIED_ON);
    }

    public LocalDate taxNotifiedOn() {
        return date(TAX_NOTIFIED_ON);
    }

    public LocalDate resumedOn() {
        return date(RESUMED_ON);
    }
}

package coop.docket.rules.vocabulary;

import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.rules.terms.Terms;
import java.time.LocalDate;

/** What a rule may ask of a debt (khoản nợ): its columns, null where not known. */
public final class Debt extends Line {
    private static final Column DEBT_NO = column(Sheet.DEBTS, "debt_no");
    private static final Column CREDITOR_KIND = column(Sheet.DEBTS, "creditor_kind");
    private static final Column CREDITOR = column(Sheet.DEBTS, "creditor");
    private static final Column PURPOSE = column(Sheet.DEBTS, "purpose");
    private static final Column INCURRED_ON = column(Sheet.DEBTS, "incurred_on");
    private static final Column DUE_ON = column(Sheet.DEBTS, "due_on");
    private static final Column PRINCIPAL = column(Sheet.DEBTS, "principal");
    private static final Column INTEREST = column(Sheet.DEBTS, "interest");
    private static final Column BALANCE = column(Sheet.DEBTS, "balance");
    private static final Column BANK_GROUP = column(Sheet.DEBTS, "bank_group");
    private static final Column SECURED = column(Sheet.DEBTS, "secured");
    private static final Column TREATMENT = column(Sheet.DEBTS, "treatment");
    private static final Column DECISION_NO = column(Sheet.DEBTS, "decision_no");
    private static final Column DECISION_ON = column(Sheet.DEBTS, "decision_on");
    private static final Column RECONCILED_ON = column(Sheet.DEBTS, "reconciled_on");
    private static final Column UNDER_ENFORCEMENT = column(Sheet.DEBTS, "under_enforcement");

    Debt(Row row, Terms terms) {
        super(row, terms);
    }

    @Override
    LocalDate day() {
        return incurredOn() == null ? dueOn() : incurredOn();
    }

    /** A blank treatment means that there is none. */
    @Override
    Object seen(Column column) {
        var value = super.seen(column);
        return value == null && column == TREATMENT ? "NONE" : value;
    }

    @Known
    public String debtNo() {
        return text(DEBT_NO);
    }

    public String creditorKind() {
        return text(CREDITOR_KIND);
    }

    public String creditor() {
        return text(CREDITOR);
    }

    public String purpose() {
        return text(PURPOSE);
    }

    public LocalDate incurredOn() {
        return date(INCURRED_ON);
    }

    public LocalDate dueOn() {
        return date(DUE_ON);
    }

    public Long principal() {
        return whole(PRINCIPAL);
    }

    public Long interest() {
        return whole(INTEREST);
    }

    public Long balance() {
        return whole(BALANCE);
    }

    public Long bankGroup() {
        return whole(BANK_GROUP);
    }

    public String secured() {
        return text(SECURED);
    }

    @Known
    public String treatment() {
        return (String) seen(TREATMENT);
    }

    public String decisionNo() {
        return text(DECISION_NO);
    }

    public LocalDate decisionOn() {
        return date(DECISION_ON);
    }

    public LocalDate reconciledOn() {
        return date(RECONCILED_ON);
    }

    public String underEnforcement() {
        return text(UNDER_ENFORCEMENT);
    }
}

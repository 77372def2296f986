package coop.docket.reading;

import static coop.docket.reading.AsOf.upTo;
import static coop.docket.register.Sheet.COOPERATIVES;
import static coop.docket.register.Sheet.DEBTS;

import coop.docket.register.Column;
import coop.docket.register.Row;
import java.time.LocalDate;
import java.time.Month;

/** Section DEBT. */
final class DebtReading {
    private static final Column SECTOR = COOPERATIVES.column("sector");
    private static final Column TAX_STATUS_ON = COOPERATIVES.column("tax_status_on");
    private static final Column INTERNAL_CREDIT = COOPERATIVES.column("internal_credit");
    private static final Column CREDITOR_KIND = DEBTS.column("creditor_kind");
    private static final Column INCURRED_ON = DEBTS.column("incurred_on");
    private static final Column DUE_ON = DEBTS.column("due_on");
    private static final Column BALANCE = DEBTS.column("balance");
    private static final Column BANK_GROUP = DEBTS.column("bank_group");
    private static final Column TREATMENT = DEBTS.column("treatment");
    private static final Column UNDER_ENFORCEMENT = DEBTS.column("under_enforcement");
    private static final LocalDate END_OF_1996 = LocalDate.of(1996, Month.DECEMBER, 31);
    private static final long HALF_A_BILLION = 500_000_000;

    private DebtReading() {}

    static boolean counts(Row debt) {
        var balance = debt.whole(BALANCE);
        var treatment = debt.text(TREATMENT);
        return balance != null && balance > 0 && !"PAID".equals(treatment) && !"WRITTEN_OFF".equals(treatment);
    }

    static void read(Facts facts, FoundOfOne found) {
        if ("06".equals(facts.taxStatus)) {
            var since = facts.own.date(TAX_STATUS_ON);
            if (upTo(facts.day.of120Days, since)) {
                found.add(Provision.DEB_05, since.plusDays(120));
            }
        }
        if ("yes".equals(facts.own.text(INTERNAL_CREDIT)) && !facts.group && !"CREDIT_FUND".equals(facts.type)) {
            found.add(Provision.DEB_16, null);
        }
        var debts = facts.rows(DEBTS);
        if (!debts.isEmpty()) {
            debts(facts, debts, found);
        }
    }

    private static void debts(Facts facts, Iterable<Row> debts, FoundOfOne found) {
        var farming = "AGRICULTURE".equals(facts.own.text(SECTOR));
        long enforced = 0;
        for (var debt : debts) {
            if (counts(debt)) {
                var incurred = debt.date(INCURRED_ON);
                if (farming && upTo(END_OF_1996, incurred)) {
                    found.add(Provision.DEB_10, debt, incurred, null);
                }
                var due = debt.date(DUE_ON);
                var kind = debt.text(CREDITOR_KIND);
                if (due != null) {
                    due(facts, debt, due, found);
                    ofKind(facts, debt, due, kind, found);
                    if (enforced(facts, debt, due, kind)) {
                        enforced = Math.min(HALF_A_BILLION, enforced + Math.min(HALF_A_BILLION, debt.whole(BALANCE)));
                    }
                }
            }
        }
        sums(facts, debts, enforced, found);
    }

    private static void due(Facts facts, Row debt, LocalDate due, FoundOfOne found) {
        var day = facts.day;
        var treatment = debt.text(TREATMENT);
        if ("FROZEN".equals(treatment)) {
            return;
        }
        if (!due.isAfter(day.longTermDebt)) {
            found.add(
                    Provision.DEB_01,
                    debt,
                    due,
                    due.plusMonths(AsOf.LONG_TERM_DEBT_MONTHS).plusDays(1));
        }
        if (!facts.openBankruptcy && !"RESTRUCTURED".equals(treatment) && !"INSTALMENT".equals(treatment)) {
            if (!due.isAfter(day.threeMonths)) {
                found.add(Provision.DEB_11, debt, due, due.plusMonths(3));
            }
            if (!due.isAfter(day.sixMonths)) {
                found.add(Provision.DEB_12, debt, due, due.plusMonths(6));
            }
        }
    }

    private static void ofKind(Facts facts, Row debt, LocalDate due, String kind, FoundOfOne found) {
        var day = facts.day;
        var treatment = debt.text(TREATMENT);
        var frozen = "FROZEN".equals(treatment);
        if (toTheState(kind) && !frozen && !"INSTALMENT".equals(treatment) && !due.isAfter(day.moreThan90Days)) {
            found.add(Provision.DEB_02, debt, due, due.plusDays(91));
            found.add(Provision.DEB_03, debt, due, due.plusDays(91));
        }
        if ("CREDIT_INSTITUTION".equals(kind)
                && !frozen
                && !"RESTRUCTURED".equals(treatment)
                && !due.isAfter(day.moreThan180Days)) {
            found.add(Provision.DEB_09, debt, due, due.plusDays(181));
        }
        if ("MEMBER".equals(kind) && due.isBefore(day.today)) {
            found.add(Provision.DEB_15, debt, due, due.plusDays(1));
        }
    }

    private static void sums(Facts facts, Iterable<Row> debts, long enforced, FoundOfOne found) {
        var inGroups = !found.has(Provision.DEB_09);
        if (!inGroups && enforced < HALF_A_BILLION) {
            return;
        }
        for (var debt : debts) {
            if (counts(debt)) {
                var due = debt.date(DUE_ON);
                var kind = debt.text(CREDITOR_KIND);
                if (enforced >= HALF_A_BILLION && enforced(facts, debt, due, kind)) {
                    found.add(Provision.DEB_04, debt, due, due.plusDays(120));
                }
                var group = debt.whole(BANK_GROUP);
                if (inGroups && "CREDIT_INSTITUTION".equals(kind) && group != null && group >= 3) {
                    found.add(Provision.DEB_09G, debt, due, null);
                }
            }
        }
    }

    private static boolean enforced(Facts facts, Row debt, LocalDate due, String kind) {
        var treatment = debt.text(TREATMENT);
        return toTheState(kind)
                && "yes".equals(debt.text(UNDER_ENFORCEMENT))
                && !"FROZEN".equals(treatment)
                && !"INSTALMENT".equals(treatment)
                && upTo(facts.day.of120Days, due);
    }

    private static boolean toTheState(String kind) {
        return "TAX".equals(kind) || "LAND".equals(kind);
    }
}

package coop.docket.rules.vocabulary;

import coop.docket.register.Column;
import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.rules.terms.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The rows of one cooperative, wrapped when first asked for. */
final class ChildRows {
    private static final Column BALANCE = Sheet.DEBTS.column("balance");
    private static final Column TREATMENT = Sheet.DEBTS.column("treatment");

    private final Dossier dossier;
    private final Terms terms;
    private Rows<Report> reports;
    private Rows<MemberCount> members;
    private Rows<Suspension> suspensions;
    private Rows<Notice> notices;
    private Rows<Debt> debts;
    private Rows<Debt> debtsThatCount;
    private Rows<Asset> assets;
    private Rows<Proceeding> proceedings;
    private Rows<Proceeding> openProceedings;

    ChildRows(Dossier dossier, Terms terms) {
        this.dossier = dossier;
        this.terms = terms;
    }

    Rows<Report> reports() {
        return reports == null ? reports = all(Sheet.REPORTS, Report::new) : reports;
    }

    Rows<MemberCount> members() {
        return members == null ? members = all(Sheet.MEMBERS, MemberCount::new) : members;
    }

    Rows<Suspension> suspensions() {
        return suspensions == null ? suspensions = all(Sheet.SUSPENSIONS, Suspension::new) : suspensions;
    }

    Rows<Notice> notices() {
        return notices == null ? notices = all(Sheet.NOTICES, Notice::new) : notices;
    }

    Rows<Debt> debts() {
        return debts == null ? debts = all(Sheet.DEBTS, Debt::new) : debts;
    }

    Rows<Debt> debtsThatCount() {
        if (debtsThatCount == null) {
            var counting = new ArrayList<Debt>(0);
            var all = raw(Sheet.DEBTS);
            for (int i = 0; i < all.size(); i++) {
                var debt = all.get(i);
                if (counts(debt)) {
                    counting.add(new Debt(debt, terms));
                }
            }
            debtsThatCount = Rows.of(Sheet.DEBTS, terms, counting, debt -> null);
        }
        return debtsThatCount;
    }

    Rows<Asset> assets() {
        return assets == null ? assets = all(Sheet.ASSETS, Asset::new) : assets;
    }

    Rows<Proceeding> proceedings() {
        return proceedings == null ? proceedings = all(Sheet.PROCEEDINGS, Proceeding::new) : proceedings;
    }

    Rows<Proceeding> openProceedings() {
        if (openProceedings == null) {
            var open = new ArrayList<Proceeding>(0);
            for (var proceeding : proceedings()) {
                if (isOpen(proceeding)) {
                    open.add(proceeding);
                }
            }
            openProceedings = Rows.of(Sheet.PROCEEDINGS, terms, open, Proceeding::startedOn);
        }
        return openProceedings;
    }

    private static boolean counts(Row debt) {
        var balance = debt.whole(BALANCE);
        var treatment = debt.text(TREATMENT);
        return balance != null && balance > 0 && !"PAID".equals(treatment) && !"WRITTEN_OFF".equals(treatment);
    }

    /** The rows as they stand in the register, for what is worked out of all of them for every cooperative. */
    List<Row> raw(Sheet sheet) {
        return dossier.rows(sheet);
    }

    private boolean isOpen(Proceeding proceeding) {
        return proceeding.startedOn() != null
                && !proceeding.startedOn().isAfter(terms.today())
                && proceeding.withdrawnOn() == null
                && proceeding.restoredOn() == null
                && proceeding.closedOn() == null;
    }

    private <L extends Line> Rows<L> all(Sheet sheet, BiFunction<Row, Terms, L> line) {
        var rows = dossier.rows(sheet);
        if (rows.isEmpty()) {
            return NoRows.of(sheet);
        }
        Hit<L>[] hits = Hit.array(rows.size());
        for (int i = 0; i < hits.length; i++) {
            hits[i] = new Hit<>(line.apply(rows.get(i), terms), null);
        }
        return new Rows<>(sheet, terms, hits);
    }
}

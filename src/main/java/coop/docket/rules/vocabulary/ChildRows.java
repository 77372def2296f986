package coop.docket.rules.vocabulary;

import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.rules.terms.Terms;
import java.util.ArrayList;
import java.util.function.BiFunction;

/** The rows of one cooperative, wrapped when first asked for. */
final class ChildRows {
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
            debtsThatCount = debts().numberAbove(0, "balance").isNot("treatment", "PAID", "WRITTEN_OFF");
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
            var open = new ArrayList<Proceeding>();
            for (var proceeding : proceedings()) {
                if (isOpen(proceeding)) {
                    open.add(proceeding);
                }
            }
            openProceedings = Rows.of(Sheet.PROCEEDINGS, terms, open, Proceeding::startedOn);
        }
        return openProceedings;
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
        Hit<L>[] hits = Hit.array(rows.size());
        for (int i = 0; i < hits.length; i++) {
            hits[i] = new Hit<>(line.apply(rows.get(i), terms), null);
        }
        return new Rows<>(sheet, terms, hits);
    }
}

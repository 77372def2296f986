package coop.docket.cases.course;

import coop.docket.cases.CaseKind;
import coop.docket.cases.workflow.Gate;
import coop.docket.cases.workflow.Proceedings;
import coop.docket.refusal.Reason;
import coop.docket.register.Column;
import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says what stands in the way of a case: which debt, which dispute, which day. What is not known never does. */
final class Gates {
    private static final List<String> SETTLED = List.of("PAID", "WRITTEN_OFF");
    private static final List<String> BEFORE_COURT = List.of("COURT", "ARBITRATION");
    private static final Column BALANCE = Sheet.DEBTS.column("balance");
    private static final Column TREATMENT = Sheet.DEBTS.column("treatment");
    private static final Column DEBT_NO = Sheet.DEBTS.column("debt_no");
    private static final Column DISPUTE = Sheet.ASSETS.column("dispute");
    private static final Column ASSET_NO = Sheet.ASSETS.column("asset_no");
    private static final Column BRANCHES = Sheet.PROCEEDINGS.column("open_branches");
    private static final Column OBJECTION = Sheet.PROCEEDINGS.column("objection_on");

    private Gates() {}

    /** Why the gate is shut; empty where it is open. */
    static Optional<Reason> shut(Gate gate, Work work, Known known) {
        return switch (gate) {
            case NO_DEBT -> debt(known);
            case NO_DISPUTE -> dispute(known);
            case NO_OPEN_BRANCH -> branches(known);
            case SIX_MONTHS -> clock(known);
            case NO_OBJECTION -> objection(work, known);
            case LEGAL_GROUND ->
                known.legalGround() ? Optional.empty() : Optional.of(Reason.of("cases.gate.legal-ground"));
        };
    }

    private static Optional<Reason> debt(Known known) {
        var debts =
                known.dossier().rows(Sheet.DEBTS).stream().filter(Gates::counts).toList();
        if (debts.isEmpty()) {
            return Optional.empty();
        }
        var sum = debts.stream().mapToLong(debt -> debt.whole(BALANCE)).sum();
        var first = debts.get(0).text(DEBT_NO);
        var count = (long) debts.size();
        var open = known.openCases().get(CaseKind.DEBT);
        return Optional.of(
                open == null
                        ? Reason.of("cases.gate.debt", count, sum, first)
                        : Reason.of("cases.gate.debt-case", count, sum, first, open.toString()));
    }

    private static boolean counts(Row debt) {
        var balance = debt.whole(BALANCE);
        return balance != null && balance > 0 && !SETTLED.contains(String.valueOf(debt.value(TREATMENT)));
    }

    private static Optional<Reason> dispute(Known known) {
        var disputed = known.dossier().rows(Sheet.ASSETS).stream()
                .filter(asset -> BEFORE_COURT.contains(String.valueOf(asset.value(DISPUTE))))
                .map(asset -> asset.text(ASSET_NO))
                .toList();
        if (disputed.isEmpty()) {
            return Optional.empty();
        }
        var open = known.openCases().get(CaseKind.PROPERTY);
        return Optional.of(
                open == null
                        ? Reason.of("cases.gate.dispute", disputed.get(0))
                        : Reason.of("cases.gate.dispute-case", disputed.get(0), open.toString()));
    }

    private static Optional<Reason> branches(Known known) {
        return Proceedings.newest(known.dossier(), known.today())
                .map(row -> row.whole(BRANCHES))
                .filter(open -> open > 0)
                .map(open -> Reason.of("cases.gate.branches", open));
    }

    private static Optional<Reason> clock(Known known) {
        var began = Proceedings.clock(known.dossier(), known.today());
        if (began.isEmpty()) {
            return Optional.of(Reason.of("cases.gate.no-clock"));
        }
        var ends = Proceedings.clockEnds(known.dossier(), known.today()).orElseThrow();
        return ends.isAfter(known.today())
                ? Optional.of(Reason.of("cases.gate.clock", began.get(), ends))
                : Optional.empty();
    }

    private static Optional<Reason> objection(Work work, Known known) {
        return registered(known.dossier(), known.today()).or(() -> work.objections().stream()
                .findFirst()
                .map(each -> Reason.of("cases.gate.objection-by", each.on(), each.by())));
    }

    private static Optional<Reason> registered(Dossier dossier, LocalDate today) {
        return Proceedings.newest(dossier, today)
                .map(row -> row.date(OBJECTION))
                .filter(day -> !day.isAfter(today))
                .map(day -> Reason.of("cases.gate.objection", day));
    }
}

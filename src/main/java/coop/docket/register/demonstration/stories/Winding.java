package coop.docket.register.demonstration.stories;

import coop.docket.register.Sheet;
import coop.docket.register.demonstration.drafting.Draft;
import coop.docket.register.demonstration.drafting.Line;
import java.time.LocalDate;

/** How a cooperative is brought to its end (giải thể): the steps that the stories of dissolution share. */
final class Winding {
    private static final LocalDate LAW_2023 = LocalDate.of(2024, 7, 1);

    private Winding() {}

    /** A resolution of the members; all has been paid, nothing is sent yet. */
    static Line resolved(Draft draft, LocalDate on) {
        return begun(draft, "VOLUNTARY", on).put("votes_present", 20).put("votes_yes", 17);
    }

    /** Resolved, sent, received and published, each in its time. */
    static Line published(Draft draft, LocalDate on) {
        return published(resolved(draft, on));
    }

    /** A revocation by the registrar, published; the cooperative has not had the decision yet. */
    static Line revoked(Draft draft, LocalDate on) {
        return begun(draft, "COMPULSORY", on).put("published_on", on.plusDays(2));
    }

    /** Work has stopped, all debts are paid, and the end has begun. */
    static Line begun(Draft draft, String track, LocalDate on) {
        draft.lines(Sheet.DEBTS).clear();
        Turns.stopped(draft, on.minusDays(draft.dice().between(20, 300)));
        Turns.legally(draft, track.equals("BANKRUPTCY") ? "BANKRUPTCY" : "DISSOLVING", on.plusDays(8));
        return proceeding(draft, track, on);
    }

    /** Begun and taken back while work went on. */
    static void withdrawn(Draft draft) {
        var on = draft.monthsAgo(5, 9);
        published(proceeding(draft, "VOLUNTARY", on)).put("withdrawn_on", on.plusMonths(2));
        Turns.legally(draft, "ACTIVE", on.plusMonths(2));
    }

    /** Revoked, met about it, heard and restored. */
    static void restored(Draft draft) {
        var on = draft.monthsAgo(6, 12);
        proceeding(draft, "COMPULSORY", on)
                .put("published_on", on.plusDays(2))
                .put("decision_received_on", on.plusDays(5))
                .put("acted_on", on.plusDays(12))
                .put("restored_on", on.plusMonths(2));
        Turns.legally(draft, "ACTIVE", on.plusMonths(2));
    }

    /** Begun long ago, filed, closed; the cooperative is no more. */
    static Line closed(Draft draft) {
        var start = draft.monthsAgo(12, 40);
        var end = start.plusMonths(5);
        var proceeding = published(draft, start)
                .put("debts_settled_on", end.minusDays(14))
                .put("filed_on", end.minusDays(10))
                .put("tax_answered_on", end.minusDays(8))
                .put("closed_on", end);
        Turns.legally(draft, "CEASED", end);
        Turns.forTax(draft, "01", end);
        draft.put("seal", "RETURNED").put("certificate", "RETURNED");
        draft.lines(Sheet.ASSETS).forEach(asset -> asset.put("in_use", "no"));
        return proceeding;
    }

    private static Line proceeding(Draft draft, String track, LocalDate on) {
        return draft.add(Sheet.PROCEEDINGS)
                .put("track", track)
                .put("law", on.isBefore(LAW_2023) ? "2012" : "2023")
                .put("started_on", on)
                .put("open_branches", 0);
    }

    private static Line published(Line resolved) {
        var on = resolved.date("started_on");
        return resolved.put("sent_on", on.plusDays(4))
                .put("received_on", on.plusDays(6))
                .put("published_on", on.plusDays(8));
    }
}

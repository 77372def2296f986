package coop.docket.progress.reports;

import coop.docket.cases.CaseKind;
import coop.docket.progress.burndown.ReadTurns;
import coop.docket.progress.burndown.Turn;
import java.time.LocalDate;
import java.util.List;

/**
 * How many were not settled before a time, how many came and went in it, and how many are left.
 *
 * @param kind of problem; null: any
 */
public record Flow(CaseKind kind, long before, long came, long went, long left) {
    /** @param turns of that kind */
    static Flow of(CaseKind kind, List<Turn> turns, LocalDate first, LocalDate last) {
        return new Flow(
                kind,
                ReadTurns.unsettled(turns, first.minusDays(1)).size(),
                within(turns, false, first, last),
                within(turns, true, first, last),
                ReadTurns.unsettled(turns, last).size());
    }

    private static long within(List<Turn> turns, boolean settled, LocalDate first, LocalDate last) {
        return turns.stream()
                .filter(turn -> turn.settled() == settled
                        && !turn.day().isBefore(first)
                        && !turn.day().isAfter(last))
                .count();
    }
}

package coop.docket.progress.reports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.cases.CaseKind;
import coop.docket.database.Database;
import coop.docket.progress.Part;
import coop.docket.progress.burndown.ReadTurns;
import coop.docket.progress.burndown.Turn;
import coop.docket.refusal.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Draws up the report of a quarter. */
public final class ReadReport {
    private final Database database;
    private final ReadTurns turns;

    public ReadReport(Database database) {
        this.database = database;
        this.turns = new ReadTurns(database);
    }

    /** @throws Refusal NOT_ALLOWED if the actor may not; NOT_VALID if the quarter has not begun */
    public QuarterReport read(Actor actor, Part part, Quarter quarter, LocalDate today) {
        actor.need(Permission.READ_CASES);
        if (quarter.first().isAfter(today)) {
            throw Refusal.notValid("progress.quarter-ahead", quarter.toString());
        }
        var last = quarter.last().isBefore(today) ? quarter.last() : today;
        var all = turns.turns(actor, part);
        return database.read(handle -> {
            var dao = new ReportDao(handle, actor.scope(), part);
            var communes = dao.communes();
            return new QuarterReport(
                    quarter,
                    part,
                    quarter.first(),
                    last,
                    communes.size(),
                    dao.reviewedOn(quarter.first(), last).orElse(null),
                    Arrays.stream(CaseKind.values())
                            .map(kind -> Flow.of(kind, ReadTurns.of(all, kind), quarter.first(), last))
                            .toList(),
                    Flow.of(null, ReadTurns.of(all, null), quarter.first(), last),
                    areas(all, communes, quarter.first(), last),
                    left(dao.entries(), all, last));
        });
    }

    private static List<AreaFlow> areas(List<Turn> all, Map<Long, String> communes, LocalDate first, LocalDate last) {
        var byArea = all.stream().collect(groupingBy(turn -> key(communes.get(turn.cooperative()))));
        var reviewed = communes.values().stream().collect(groupingBy(ReadReport::key));
        var keys = new HashSet<>(reviewed.keySet());
        keys.addAll(byArea.keySet());
        return keys.stream()
                .map(key -> area(
                        key.isEmpty() ? null : key,
                        reviewed.getOrDefault(key, List.of()).size(),
                        byArea.getOrDefault(key, List.of()),
                        first,
                        last))
                .sorted(Comparator.comparing(AreaFlow::area, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** A map takes no null for a key. */
    private static String key(String area) {
        return Objects.requireNonNullElse(area, "");
    }

    private static AreaFlow area(String area, long reviewed, List<Turn> turns, LocalDate first, LocalDate last) {
        var left = new EnumMap<CaseKind, Long>(CaseKind.class);
        for (var kind : CaseKind.values()) {
            left.put(kind, (long)
                    ReadTurns.unsettled(ReadTurns.of(turns, kind), last).size());
        }
        return new AreaFlow(area, reviewed, Flow.of(null, ReadTurns.of(turns, null), first, last), left);
    }

    /** A cooperative has one case of a kind, which opens again and again. */
    private static List<Entry> left(List<Entry> entries, List<Turn> turns, LocalDate last) {
        Map<CaseKind, Set<Long>> unsettled = new EnumMap<>(CaseKind.class);
        for (var kind : CaseKind.values()) {
            unsettled.put(
                    kind,
                    ReadTurns.unsettled(ReadTurns.of(turns, kind), last).stream()
                            .collect(toSet()));
        }
        return entries.stream()
                .filter(entry -> unsettled.get(entry.kind()).contains(entry.cooperativeId()))
                .toList();
    }
}

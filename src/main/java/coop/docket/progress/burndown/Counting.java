package coop.docket.progress.burndown;

import coop.docket.cases.CaseKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Tells, event by event, which cooperatives became unsettled or were settled, and counts them. */
final class Counting {
    private final Map<CaseKind, Days> byKind = new EnumMap<>(CaseKind.class);
    private final Days all = new Days();
    private final Consumer<Turn> told;
    private final Map<CaseKind, Set<Long>> open = new HashMap<>();
    private long cooperative;

    Counting(Consumer<Turn> told) {
        this.told = told;
    }

    /** Of one cooperative after the other, in the order in which it happened. */
    void add(Happened happened) {
        if (happened.cooperative() != cooperative) {
            cooperative = happened.cooperative();
            open.clear();
        }
        if (happened.open() == null) {
            return;
        }
        var troubled = troubled();
        var cases = open.computeIfAbsent(happened.kind(), kind -> new HashSet<>());
        var before = cases.isEmpty();
        if (happened.open()) {
            cases.add(happened.caseId());
        } else {
            cases.remove(happened.caseId());
        }
        turn(happened.kind(), happened.day(), before, cases.isEmpty());
        turn(null, happened.day(), !troubled, !troubled());
    }

    /** Data to be verified is no problem that the province has to settle. */
    private boolean troubled() {
        return open.entrySet().stream()
                .anyMatch(kind ->
                        kind.getKey() != CaseKind.VERIFY && !kind.getValue().isEmpty());
    }

    private void turn(CaseKind kind, LocalDate day, boolean settledBefore, boolean settled) {
        if (settledBefore == settled) {
            return;
        }
        days(kind).add(day, settled);
        told.accept(new Turn(cooperative, kind, day, settled));
    }

    private Days days(CaseKind kind) {
        return kind == null ? all : byKind.computeIfAbsent(kind, each -> new Days());
    }

    /** @param kind null: any */
    BurnDown of(CaseKind kind, LocalDate today) {
        return days(kind).line(today);
    }
}

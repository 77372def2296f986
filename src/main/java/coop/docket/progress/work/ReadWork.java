package coop.docket.progress.work;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.cases.CaseKind;
import coop.docket.cases.docket.OpenFor;
import coop.docket.cases.workflow.Workflow;
import coop.docket.database.Database;
import coop.docket.progress.Part;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Tells how the work on the cases of a part of the register goes. */
public final class ReadWork {
    private final Database database;
    private final Supplier<Workflow> workflow;

    public ReadWork(Database database, Supplier<Workflow> workflow) {
        this.database = database;
        this.workflow = workflow;
    }

    /** @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not */
    public WorkView read(Actor actor, Part part, LocalDate today) {
        actor.need(Permission.READ_CASES);
        var facts = database.read(handle -> FactDao.of(handle, actor.scope(), part));
        var open = facts.stream().filter(CaseFact::open).toList();
        return new WorkView(
                ageing(open, today),
                Loads.of(facts, By.KIND, today).stream()
                        .sorted(Comparator.comparing(load -> CaseKind.valueOf(load.key())))
                        .toList(),
                Loads.of(open, By.PERSON, today),
                Loads.of(facts, By.AREA, today),
                new StepTimes(facts, today).of(workflow.get()));
    }

    private static Map<CaseKind, Map<OpenFor, Long>> ageing(List<CaseFact> open, LocalDate today) {
        return open.stream()
                .collect(groupingBy(
                        CaseFact::kind,
                        () -> new EnumMap<>(CaseKind.class),
                        groupingBy(
                                fact -> OpenFor.of(fact.openedOn(), today),
                                () -> new EnumMap<>(OpenFor.class),
                                counting())));
    }
}

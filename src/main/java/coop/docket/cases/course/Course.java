package coop.docket.cases.course;

import coop.docket.cases.CaseKind;
import coop.docket.cases.workflow.Due;
import coop.docket.cases.workflow.Gate;
import coop.docket.cases.workflow.Procedure;
import coop.docket.cases.workflow.Proceedings;
import coop.docket.cases.workflow.Step;
import coop.docket.cases.workflow.Term;
import coop.docket.cases.workflow.Way;
import coop.docket.cases.workflow.Workflow;
import coop.docket.refusal.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The course of one case through the procedure of its kind: the table of {@code workflow.yml}, walked. */
public final class Course {
    private final Workflow workflow;
    private final Procedure procedure;
    private final Known known;

    public Course(Workflow workflow, CaseKind kind, Known known) {
        this.workflow = workflow;
        this.procedure = workflow.of(kind);
        this.known = known;
    }

    public Procedure procedure() {
        return procedure;
    }

    public LocalDate today() {
        return known.today();
    }

    /** The step that is to be done; empty at the end. */
    public Optional<Step> step(Work work) {
        return Optional.ofNullable(work.step()).filter(procedure::has).map(procedure::step);
    }

    /** Whether it stands at a step that the workflow no longer has. */
    public boolean lost(Work work) {
        return work.step() != null && !procedure.has(work.step());
    }

    private static boolean atEnd(Work work) {
        return work.step() == null && work.began() != null;
    }

    /** At the first step, from a day. */
    public Work begin(Work work, LocalDate day) {
        return enter(work, procedure.begins(), day);
    }

    /** Why a way cannot be gone, all that is missing; a person needs the step's paper, the register is one itself. */
    public List<Reason> missing(Work work, Step step, Way way, boolean byPerson) {
        var missing = new ArrayList<Reason>();
        if (byPerson && step.required() && papers(work, step.document(), step.name()) <= leftBefore(work, step)) {
            missing.add(Reason.of("cases.missing.document", workflow.titles().document(step.document())));
        }
        missing.addAll(undelivered(work));
        way.needs().forEach(gate -> Gates.shut(gate, work, known).ifPresent(missing::add));
        return missing;
    }

    /** Notices that were sent and of which nothing proves that they arrived. */
    public List<Reason> undelivered(Work work) {
        return work.passed().stream()
                .map(Work.Passed::step)
                .distinct()
                .filter(procedure::has)
                .map(procedure::step)
                .filter(Step::delivery)
                .filter(step -> papers(work, Workflow.DELIVERY_PROOF, step.name()) < leftBefore(work, step))
                .map(step ->
                        Reason.of("cases.missing.delivery", workflow.titles().step(procedure.kind(), step.name())))
                .toList();
    }

    /** What stands in the way of closing the case as settled; its end has been come to through gates of its own. */
    public List<Reason> closing(Work work) {
        return Stream.concat(
                        undelivered(work).stream(),
                        (atEnd(work) ? List.<Gate>of() : procedure.closing())
                                .stream().map(gate -> shut(gate, work)).flatMap(Optional::stream))
                .toList();
    }

    /** Why a gate is shut; empty where it is open. */
    public Optional<Reason> shut(Gate gate, Work work) {
        return Gates.shut(gate, work, known);
    }

    private static long leftBefore(Work work, Step step) {
        return work.passed().stream()
                .filter(passed -> passed.step().equals(step.name()))
                .count();
    }

    private static long papers(Work work, String kind, String step) {
        return work.papers().stream()
                .filter(paper -> paper.kind().equals(kind) && step.equals(paper.step()))
                .count();
    }

    /**
     * Leaves the step.
     *
     * @param on the day it happened
     * @param noted the day that the step asks to be written down; null where it asks for none
     * @param by as the audit names him
     */
    public Work leave(Work work, Way way, LocalDate on, LocalDate noted, String by) {
        var due = work.due() == null ? null : work.due().on();
        var change = work.change().passed(new Work.Passed(work.step(), way.name(), work.began(), due, on, by));
        var notes = procedure.step(work.step()).notes();
        if (notes != null && noted != null) {
            change.noted(notes, noted);
        }
        return way.ends() ? change.at(null, on, null).done() : enter(change.done(), way.to(), on);
    }

    private Work enter(Work work, String step, LocalDate day) {
        return work.change()
                .at(step, day, due(work, procedure.step(step).term(), day))
                .done();
    }

    private Due due(Work work, Term term, LocalDate began) {
        if (term == null) {
            return null;
        }
        var from = from(work, term, began);
        return from == null ? null : Due.of(from, term.span(), 0, workflow.calendar());
    }

    private LocalDate from(Work work, Term term, LocalDate began) {
        var from = term.from();
        if (from instanceof Term.From.CaseOpened) {
            return known.opened();
        }
        if (from instanceof Term.From.SixMonthsEnd) {
            return Proceedings.clockEnds(known.dossier(), known.today()).orElse(began);
        }
        if (from instanceof Term.From.Registered registered) {
            return registered
                    .fact()
                    .day(known.dossier(), known.opened(), known.today())
                    .orElse(began);
        }
        if (from instanceof Term.From.Noted noted) {
            // a day that nobody wrote down sets no end; a span is counted all the same
            return work.notedDays().getOrDefault(noted.name(), term.span() == null ? null : began);
        }
        return began;
    }

    /** The work with its deadline counted anew, as when the register has learnt the day that it is counted from. */
    public Work recounted(Work work) {
        return step(work)
                .map(step -> due(work, step.term(), work.began()))
                .filter(due -> work.due() != null)
                .map(due -> due(work, Due.of(due.from(), due.span(), work.due().added(), workflow.calendar())))
                .orElse(work);
    }

    /** The deadline moved by so many days of standstill. */
    public Work moved(Work work, int days) {
        return work.due() == null ? work : due(work, work.due().moved(days, workflow.calendar()));
    }

    /** With another deadline; one that is still to come was not missed. */
    private Work due(Work work, Due due) {
        var change = work.change().due(due);
        return due.on().isBefore(known.today())
                ? change.done()
                : change.escalated(null).done();
    }

    /** Goes on as far as the register says that steps have been done; no way is taken twice for the same day. */
    public Work byRegister(Work work, String by) {
        var on = work;
        for (int left = procedure.steps().size(); left > 0; left--) {
            var next = nextByRegister(on);
            if (next.isEmpty()) {
                return on;
            }
            on = leave(on, next.get().way(), next.get().on(), null, by);
        }
        return on;
    }

    /** A way that the register says was gone. */
    private record Gone(Way way, LocalDate on) {}

    private Optional<Gone> nextByRegister(Work work) {
        return step(work)
                .flatMap(step -> step.ways().values().stream()
                        .filter(way -> way.when() != null)
                        .flatMap(way -> way
                                .when()
                                .day(known.dossier(), known.opened(), known.today())
                                .map(day -> new Gone(way, day))
                                .stream())
                        .filter(gone -> work.passed().stream()
                                .noneMatch(passed -> passed.step().equals(step.name())
                                        && passed.way().equals(gone.way().name())
                                        && passed.on().equals(gone.on())))
                        .filter(gone -> missing(work, step, gone.way(), false).isEmpty())
                        .findFirst());
    }
}

package coop.docket.cases.course;

import coop.docket.cases.workflow.Due;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes another {@link Work} of one, part by part. */
public final class Change {
    private String step;
    private LocalDate began;
    private Due due;
    private final List<Work.Passed> passed;
    private final List<Work.Paper> papers;
    private final Map<String, LocalDate> notedDays;
    private final List<Work.Blocker> blockers;
    private final List<Work.Objection> objections;
    private final Set<Long> links;
    private Work.Wait pending;
    private Work.Standstill standstill;
    private Work.Proposal proposal;
    private LocalDate escalated;
    private LocalDate resumed;

    Change(Work work) {
        step = work.step();
        began = work.began();
        due = work.due();
        passed = new ArrayList<>(work.passed());
        papers = new ArrayList<>(work.papers());
        notedDays = new LinkedHashMap<>(work.notedDays());
        blockers = new ArrayList<>(work.blockers());
        objections = new ArrayList<>(work.objections());
        links = new HashSet<>(work.links());
        pending = work.pending();
        standstill = work.standstill();
        proposal = work.proposal();
        escalated = work.escalated();
        resumed = work.resumed();
    }

    /** @param next null at the end */
    public Change at(String next, LocalDate day, Due until) {
        step = next;
        began = day;
        due = until;
        escalated = null;
        return this;
    }

    public Change due(Due other) {
        due = other;
        return this;
    }

    public Change passed(Work.Passed done) {
        passed.add(done);
        return this;
    }

    public Change paper(Work.Paper added) {
        papers.add(added);
        return this;
    }

    public Change noted(String name, LocalDate day) {
        notedDays.put(name, day);
        return this;
    }

    public Change blocked(Work.Blocker blocker) {
        unblocked(blocker.code());
        blockers.add(blocker);
        return this;
    }

    public Change unblocked(String code) {
        blockers.removeIf(blocker -> blocker.code().equals(code));
        return this;
    }

    public Change objected(Work.Objection objection) {
        objections.add(objection);
        return this;
    }

    public Change objectionsLifted() {
        objections.clear();
        return this;
    }

    public Change linked(long other) {
        links.add(other);
        return this;
    }

    public Change unlinked(long other) {
        links.remove(other);
        return this;
    }

    public Change waiting(Work.Wait other) {
        pending = other;
        return this;
    }

    public Change standing(Work.Standstill other) {
        standstill = other;
        return this;
    }

    public Change proposed(Work.Proposal other) {
        proposal = other;
        return this;
    }

    public Change escalated(LocalDate day) {
        escalated = day;
        return this;
    }

    public Change resumed(LocalDate day) {
        resumed = day;
        return this;
    }

    public Work done() {
        return new Work(
                step,
                began,
                due,
                passed,
                papers,
                notedDays,
                blockers,
                objections,
                links,
                pending,
                standstill,
                proposal,
                escalated,
                resumed);
    }
}

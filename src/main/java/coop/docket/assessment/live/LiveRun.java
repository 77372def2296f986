package coop.docket.assessment.live;

import coop.docket.access.Actor;
import coop.docket.access.AuditDao;
import coop.docket.access.AuditStream;
import coop.docket.access.Permission;
import coop.docket.areas.AreaList;
import coop.docket.assessment.Judges;
import coop.docket.database.Database;
import coop.docket.register.revisions.RevisionDao;
import coop.docket.rules.RuleBook;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.Handle;

/** Judges the stored register by a pack on a day, once; the same again does nothing, and one that was cut off goes on. */
public final class LiveRun {
    /** Dossiers that are read, judged and written at a time. */
    public static final int PART = 1_000;

    private final Database database;
    private final InstantSource clock;
    private final FindingsFollower follower;

    public LiveRun(Database database, InstantSource clock, FindingsFollower follower) {
        this.database = database;
        this.clock = clock;
        this.follower = follower;
    }

    /**
     * Runs to the end.
     *
     * @param judged is told how many more cooperatives are done
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not; NOT_NOW if somebody is at a run, takes this
     *     one up, or changes the register meanwhile; NOT_VALID if a later day was judged already
     * @throws coop.docket.rules.worker.WorkerFailed if rules in a worker do not come to an end
     */
    public Run run(Actor actor, RuleBook book, LocalDate day, AreaList areas, LongConsumer judged) {
        actor.need(Permission.RUN_ASSESSMENT);
        var run = database.write(handle -> begun(handle, actor, book, day));
        if (run.is(RunState.DONE)) {
            follower.done(database, run);
            return run;
        }
        try (var judges = new Judges(book, day, areas)) {
            var done = toTheEnd(run, book, judges, judged);
            follower.done(database, done);
            return done;
        } catch (RuntimeException failed) {
            database.write(handle -> RunDao.release(handle, run, clock.instant()));
            throw failed;
        }
    }

    private Run begun(Handle handle, Actor actor, RuleBook book, LocalDate day) {
        var revision = new RevisionDao(handle).newest();
        var now = clock.instant();
        var run = RunTurn.take(handle, new RunKey(day, book.read().fingerprint(), revision), actor.mark(), now);
        if (run.lease() == 1 && run.at() == 0 && !run.is(RunState.DONE)) {
            AuditDao.append(handle, stream(run), actor, "run.began", RunText.key(run), now);
        }
        return run;
    }

    private Run toTheEnd(Run begun, RuleBook book, Judges judges, LongConsumer judged) {
        var stamps = new RuleStamps(book.read(), begun.key().day());
        var register = new JudgedRegister(database, judges, stamps, begun.key().revision());
        var writing = new PartWriting(stamps, follower);
        var run = begun;
        var next = register.after(run.at());
        while (next != null) {
            var part = next;
            next = part.last() ? null : register.after(part.upTo());
            run = write(writing, register, run, part);
            judged.accept(part.size());
        }
        return run;
    }

    private Run write(PartWriting writing, JudgedRegister register, Run run, JudgedPart part) {
        var found = part.found();
        return database.write(handle -> {
            register.holdRevision(handle);
            var now = clock.instant();
            var written = writing.write(handle, run, part, found, now);
            if (written.is(RunState.DONE)) {
                AuditDao.append(
                        handle, stream(run), Actor.tracker("run"), "run.finished", RunText.counts(written), now);
            }
            return written;
        });
    }

    private static AuditStream stream(Run run) {
        return AuditStream.of(AuditStream.Kind.RUN, run.id());
    }
}

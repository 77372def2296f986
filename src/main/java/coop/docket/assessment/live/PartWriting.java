package coop.docket.assessment.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Writes what was found of one part of the register, and lets others follow; all in the caller's transaction. */
final class PartWriting {
    private final RuleStamps stamps;
    private final FindingsFollower follower;

    PartWriting(RuleStamps stamps, FindingsFollower follower) {
        this.stamps = stamps;
        this.follower = follower;
    }

    /**
     * @return the run as it then stands
     * @throws coop.docket.refusal.Refusal NOT_NOW if somebody else has taken the run up
     */
    Run write(Handle handle, Run run, JudgedPart part, List<Found> found, Instant now) {
        if (!RunDao.advance(handle, run, part.upTo(), now.plus(RunTurn.LEASE))) {
            throw RunTurn.going();
        }
        var comparison = Comparison.of(found, FindingDao.standing(handle, part.after(), part.upTo()));
        var chunk = written(handle, run, part, comparison, now);
        follower.follow(handle, chunk);
        RunDao.count(handle, run, run.counts().plus(chunk.counts(part.size())));
        if (part.last()) {
            RunDao.finish(handle, run, now);
        }
        return RunDao.one(handle, run.id());
    }

    private Chunk written(Handle handle, Run run, JudgedPart part, Comparison comparison, Instant now) {
        FindingDao.end(handle, comparison.gone(), run.id());
        FindingDao.end(handle, comparison.replaced(), run.id());
        return new Chunk(
                run,
                now,
                part.after(),
                part.upTo(),
                inserted(handle, comparison.appeared(), run, comparison),
                inserted(handle, comparison.changed(), run, comparison),
                comparison.unchanged(),
                comparison.gone());
    }

    private List<Ground> inserted(Handle handle, List<Found> findings, Run run, Comparison comparison) {
        var ids = FindingDao.insert(handle, findings, run, stamps, comparison.firstRuns());
        var grounds = new ArrayList<Ground>();
        for (int i = 0; i < ids.size(); i++) {
            grounds.add(findings.get(i).ground(ids.get(i)));
        }
        return grounds;
    }
}

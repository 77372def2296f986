package coop.docket.rules;

import coop.docket.areas.AreaList;
import coop.docket.refusal.Reason;
import coop.docket.register.Dossier;
import coop.docket.rules.judging.Finding;
import coop.docket.rules.judging.Judge;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.judging.RulePack;
import coop.docket.rules.source.RuleHeader;
import coop.docket.rules.terms.Deadline;
import coop.docket.rules.worker.WorkerFailed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * Judges with published rules: they have come to an end with a large dossier before, but not with every register there
 * will be. One that does not is stopped and named, and what it was asked for fails with a sentence.
 */
final class PublishedJudge implements Judge {
    /** For one batch, which takes milliseconds. */
    static final Duration TIME = Duration.ofSeconds(20);

    /** Ten times what the largest dossier may take when rules are tried. */
    private static final long ROWS = 10_000_000;

    private final RulePack pack;
    private final LocalDate today;
    private final AreaList areas;
    private final Judge judging;

    PublishedJudge(RulePack pack, LocalDate today, AreaList areas) {
        this.pack = pack;
        this.today = today;
        this.areas = areas;
        this.judging = pack.on(today, areas, deadline());
    }

    static Deadline deadline() {
        return Deadline.of(TIME, ROWS);
    }

    /** @throws WorkerFailed if the rules do not come to an end */
    @Override
    public List<Finding> judge(List<Dossier> dossiers) {
        try {
            return judging.judge(dossiers);
        } catch (RuntimeException thrown) {
            if (!Deadline.passed(thrown)) {
                throw thrown;
            }
            throw new WorkerFailed(reason(dossiers));
        }
    }

    /** Each rule is asked alone; together they may be too much though none of them is. */
    private Reason reason(List<Dossier> dossiers) {
        return pack.read().inForceOn(today).stream()
                .filter(rule -> tooLong(rule, dossiers))
                .findFirst()
                .map(PublishedJudge::tooLong)
                .orElse(Reason.of("pack.worker.too-long", TIME.toSeconds()));
    }

    static Reason tooLong(RuleHeader rule) {
        return Reason.of("pack.rule-too-long", rule.id(), rule.file(), TIME.toSeconds());
    }

    private boolean tooLong(RuleHeader rule, List<Dossier> dossiers) {
        try (var alone = alone(pack.read(), rule);
                var judge = alone.on(today, areas, deadline())) {
            judge.judge(dossiers);
            return false;
        } catch (RuntimeException thrown) {
            return Deadline.passed(thrown);
        }
    }

    private static RulePack alone(ReadPack read, RuleHeader rule) {
        try {
            return RulePack.ofOne(rule, read);
        } catch (PackNotValid never) {
            throw new IllegalStateException(never);
        }
    }

    @Override
    public void close() {
        judging.close();
    }
}

package coop.docket.rulemaking.previews;

import coop.docket.access.Actor;
import coop.docket.access.TestClock;
import coop.docket.areas.AreaList;
import coop.docket.assessment.live.FindingsFollower;
import coop.docket.assessment.live.LiveRun;
import coop.docket.database.Database;
import coop.docket.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;

/** What a run with another pack does to the findings that stand, told as a preview tells it. */
final class Published {
    private Published() {}

    static List<String> run(Database database, RuleBook book, LocalDate day) {
        var run = new LiveRun(database, new TestClock(), FindingsFollower.NOBODY)
                .run(Actor.tracker("run"), book, day, AreaList.NOT_LOADED, judged -> {});
        return database.read(handle -> handle
                .createQuery(
                        """
                        select c.code || ' ' || f.rule_id || ' '
                            || case when f.gone_run = :run then 'GONE' when f.first_run = :run then 'NEW'
                                else 'CHANGED' end
                            || ' ' || f.watched || ' ' || f.severity || ' ' || f.standing || ' ' || coalesce(cast(f.since as varchar), '-')
                            || ' ' || f.sentence_vi || f.sentence_en || f.sentence_th as line
                        from finding f join cooperative c on c.id = f.cooperative_id
                        where f.found_run = :run or f.gone_run = :run and not exists (select 1 from finding n
                            where n.cooperative_id = f.cooperative_id and n.rule_id = f.rule_id and n.found_run = :run)
                        """)
                .bind("run", run.id())
                .mapTo(String.class)
                .list()
                .stream()
                .sorted()
                .toList());
    }

    /** The lines of a preview in the same words. */
    static List<String> lines(Database database, long preview) {
        return database.read(handle -> handle
                .createQuery(
                        """
                        select c.code || ' ' || p.rule_id || ' ' || p.turn || ' ' || p.watched || ' ' || p.severity || ' ' || p.standing
                            || ' ' || coalesce(cast(p.since as varchar), '-')
                            || ' ' || p.sentence_vi || p.sentence_en || p.sentence_th as line
                        from preview_change p join cooperative c on c.id = p.cooperative_id
                        where p.preview_id = :preview""")
                .bind("preview", preview)
                .mapTo(String.class)
                .list()
                .stream()
                .sorted()
                .toList());
    }
}

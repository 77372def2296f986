package coop.docket.alerts.digest;

import coop.docket.access.Actor;
import coop.docket.areas.AreaDao;
import coop.docket.assessment.questions.Forecast;
import coop.docket.assessment.questions.Tripping;
import coop.docket.cases.CaseKind;
import coop.docket.database.Database;
import coop.docket.language.Language;
import coop.docket.packs.LivePack;
import coop.docket.register.revisions.RevisionDao;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.Finding;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.Severity;
import coop.docket.rules.worker.WorkerFailed;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads what the rules will find within a month, for one reader after the other: the register is judged once, and again
 * when it, the rules or the day have become others.
 */
final class ReadUpcoming {
    static final int DAYS = 30;
    private static final Actor JOB = Actor.tracker("alerts");

    private final Database database;
    private final LivePack packs;
    private Judged judged;

    ReadUpcoming(Database database, LivePack packs) {
        this.database = database;
        this.packs = packs;
    }

    private record Key(LocalDate today, String pack, long revision) {}

    private record Judged(Key key, List<Coming> all) {}

    /** A finding without its dossier, which would keep the whole register in memory. */
    private record Coming(long cooperative, String rule, CaseKind kind, Map<Language, String> titles, LocalDate on) {}

    /** Judges now what the first reader would wait for. */
    void warm(LocalDate today) {
        all(today);
    }

    /**
     * Null where the rules could not be asked.
     *
     * @param from how many are left out at the beginning
     */
    Upcoming read(Actor actor, Predicate<CaseKind> told, LocalDate today, int from, int most) {
        var all = all(today);
        if (all == null) {
            return null;
        }
        return database.read(handle -> {
            var visible = UpcomingDao.visible(handle, actor.scope());
            var his = all.stream()
                    .filter(each -> told.test(each.kind()) && visible.test(each.cooperative()))
                    .toList();
            var some = his.stream().skip(from).limit(most).toList();
            var names = UpcomingDao.names(
                    handle,
                    actor.scope(),
                    some.stream().map(Coming::cooperative).toList());
            return new Upcoming(
                    DAYS,
                    his.size(),
                    byKind(his),
                    some.stream()
                            .map(each -> names.get(each.cooperative())
                                    .line(each.rule(), each.kind(), each.titles(), each.on()))
                            .toList());
        });
    }

    private static Map<CaseKind, Long> byKind(List<Coming> some) {
        return some.stream()
                .collect(Collectors.groupingBy(
                        Coming::kind, () -> new EnumMap<>(CaseKind.class), Collectors.counting()));
    }

    private synchronized List<Coming> all(LocalDate today) {
        var pack = packs.on(today).pack();
        var key = new Key(today, pack.fingerprint(), database.read(handle -> new RevisionDao(handle).newest()));
        if (judged == null || !judged.key().equals(key)) {
            judged = new Judged(key, judge(pack, today));
        }
        return judged.all();
    }

    private List<Coming> judge(ReadPack pack, LocalDate today) {
        try (var book = RuleBook.published(pack)) {
            var areas = database.read(handle -> new AreaDao(handle).list());
            return new Forecast(database)
                    .ask(JOB, book, today, DAYS, areas).stream()
                            .filter(each -> told(pack, each.finding(), each.on()))
                            .map(ReadUpcoming::coming)
                            .toList();
        } catch (PackNotValid | WorkerFailed notNow) {
            // the run says so where it is looked after; everything else of the week can be told
            return null;
        }
    }

    /** What is only watched is told nowhere, and information is no trouble. */
    private static boolean told(ReadPack pack, Finding finding, LocalDate on) {
        return finding.rule().severity() != Severity.INFO
                && !pack.watches(finding.rule().id(), on);
    }

    private static Coming coming(Tripping each) {
        var titles = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            titles.put(language, each.finding().title(language));
        }
        var rule = each.finding().rule();
        return new Coming(each.cooperativeId(), rule.id(), CaseKind.of(rule.kind()), titles, each.on());
    }
}

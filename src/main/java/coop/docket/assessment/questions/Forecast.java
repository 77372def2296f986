package coop.docket.assessment.questions;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.areas.AreaList;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import coop.docket.register.stored.StoredDossier;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.Finding;
import coop.docket.rules.judging.Judge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** Who will trip which rule within some days, and on which day: the same rules with the day moved. */
public final class Forecast {
    /** The longest time that can be looked at. */
    public static final int MOST_DAYS = 366;

    private final Database database;

    public Forecast(Database database) {
        this.database = database;
    }

    /**
     * What is not found today and is found so many days from now, the earliest first.
     *
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_VALID if the days are not 1 to 366
     * @throws coop.docket.rules.worker.WorkerFailed if rules in a worker do not come to an end
     */
    public List<Tripping> ask(Actor actor, RuleBook book, LocalDate today, int days, AreaList areas) {
        actor.need(Permission.READ_CASES);
        if (days < 1 || days > MOST_DAYS) {
            throw Refusal.notValid("assessment.forecast.days", (long) MOST_DAYS);
        }
        var candidates = candidates(actor, book, today, today.plusDays(days), areas);
        return new FirstDay(book, areas)
                .of(candidates, today, today.plusDays(days)).stream()
                        .sorted(Comparator.comparing(Tripping::on)
                                .thenComparing(Tripping::cooperativeId)
                                .thenComparing(each -> each.finding().rule().id()))
                        .toList();
    }

    private List<StoredFinding> candidates(Actor actor, RuleBook book, LocalDate today, LocalDate end, AreaList areas) {
        var candidates = new ArrayList<StoredFinding>();
        new DossiersInScope(database, actor.scope()).each(part -> {
            var now = new HashSet<String>();
            judged(book, part, today, areas).forEach(finding -> now.add(key(finding)));
            var ids = new HashMap<String, Long>();
            part.forEach(stored -> ids.put(stored.dossier().code(), stored.cooperativeId()));
            judged(book, part, end, areas).stream()
                    .filter(finding -> !now.contains(key(finding)))
                    .forEach(finding -> candidates.add(new StoredFinding(ids.get(finding.cooperative()), finding)));
        });
        return candidates;
    }

    /** A worker judges one day at a time, so each part begins anew. */
    private static List<Finding> judged(RuleBook book, List<StoredDossier> part, LocalDate day, AreaList areas) {
        try (Judge judge = book.on(day, areas)) {
            return judge.judge(part.stream().map(StoredDossier::dossier).toList());
        }
    }

    private static String key(Finding finding) {
        return finding.cooperative() + ' ' + finding.rule().id();
    }
}

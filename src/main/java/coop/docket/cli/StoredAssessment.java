package coop.docket.cli;

import coop.docket.access.Actor;
import coop.docket.areas.AreaDao;
import coop.docket.areas.Vietnam;
import coop.docket.assessment.live.LiveRun;
import coop.docket.cases.following.FollowRun;
import coop.docket.cases.workflow.WorkflowFile;
import coop.docket.cli.terminal.Terminal;
import coop.docket.database.Database;
import coop.docket.database.DatabaseSettings;
import coop.docket.packs.LivePack;
import coop.docket.packs.PublishFirst;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.PackNotValid;
import java.time.InstantSource;

/** The live run over the stored register, with the pack in force, as the service does it. */
final class StoredAssessment {
    private StoredAssessment() {}

    static void run(Terminal terminal, DatabaseSettings settings, InstantSource clock) throws PackNotValid {
        var today = Vietnam.today(clock);
        try (var database = Database.open(settings);
                var book = book(database, clock)) {
            var areas = database.read(handle -> new AreaDao(handle).list());
            var run = new LiveRun(database, clock, new FollowRun(clock, WorkflowFile.of(book.read())))
                    .run(Actor.tracker("cli"), book, today, areas, judged -> {});
            var counts = run.counts();
            terminal.say(
                    "cli.assess.stored",
                    String.valueOf(run.id()),
                    today,
                    counts.judged(),
                    counts.found(),
                    counts.appeared(),
                    counts.changed(),
                    counts.gone());
        }
    }

    private static RuleBook book(Database database, InstantSource clock) throws PackNotValid {
        new PublishFirst(database, clock).publish();
        return RuleBook.published(new LivePack(database, clock).today().pack());
    }
}

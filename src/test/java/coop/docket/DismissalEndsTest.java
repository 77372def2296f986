package coop.docket;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.AccountDetails;
import coop.docket.access.Actor;
import coop.docket.access.AddAccount;
import coop.docket.access.Colleagues;
import coop.docket.access.IssueToken;
import coop.docket.access.NewAccount;
import coop.docket.access.Role;
import coop.docket.areas.AreaList;
import coop.docket.areas.Vietnam;
import coop.docket.assessment.live.LiveRun;
import coop.docket.assessment.live.ShippedBook;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.cases.following.FollowRun;
import coop.docket.cases.moves.Dismiss;
import coop.docket.cases.moves.Dismissal;
import coop.docket.cases.work.WorkOnCase;
import coop.docket.database.Database;
import coop.docket.database.DatabaseSettings;
import coop.docket.language.Language;
import coop.docket.register.stored.StoredRegister;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dismissal that has run out opens its case again, once, whichever way the rules are run. */
class DismissalEndsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final InstantSource LONG_AGO =
            () -> InstantSource.system().instant().minus(Duration.ofDays(20));

    @TempDir
    private Path folder;

    private DatabaseSettings settings() {
        return DatabaseSettings.file(folder.resolve("docket"));
    }

    /** A case that was dismissed twenty days ago, for ten days. */
    private long dismissed() {
        try (var database = Database.open(settings())) {
            StoredRegister.store(
                    database,
                    List.of(DocketOffice.noMeeting("0301175691", "25000").dossier()));
            new LiveRun(database, LONG_AGO, new FollowRun(LONG_AGO, ShippedWorkflow.get()))
                    .run(
                            Actor.tracker("run"),
                            ShippedBook.book(),
                            Vietnam.today(LONG_AGO),
                            AreaList.NOT_LOADED,
                            judged -> {});
            var account = new AddAccount(database, LONG_AGO)
                    .add(
                            Actor.tracker("test"),
                            new NewAccount(
                                    "head",
                                    TestService.PASSWORD,
                                    new AccountDetails("head", Language.VI, Set.of(Role.HEAD), true, Set.of())));
            var head = database.read(handle -> Colleagues.find(handle, account)).orElseThrow();
            var id = database.read(
                    handle -> handle.createQuery("select min(id) from docket_case where kind = 'INACTIVE'")
                            .mapTo(long.class)
                            .one());
            var until = Vietnam.today(LONG_AGO).plusDays(10);
            new WorkOnCase(database, LONG_AGO, ShippedWorkflow::get)
                    .act(head, id, 1, new Dismiss(Dismissal.OTHER, "Bất khả kháng.", until));
            return id;
        }
    }

    private static long reopened(Database database, long id) {
        return database.read(handle -> handle.createQuery(
                        "select count(*) from case_event where case_id = :id and action = 'REOPENED'")
                .bind("id", id)
                .mapTo(long.class)
                .one());
    }

    @Test
    void by_the_running_service_and_seen_by_programs() throws Exception {
        var id = dismissed();
        var database = Database.open(settings());
        try (var service = TestService.start("http://localhost", InstantSource.system(), database)) {
            var until = System.nanoTime() + PATIENCE.toNanos();
            while (reopened(database, id) == 0 && System.nanoTime() < until) {
                Thread.sleep(100);
            }
            Thread.sleep(3_000);
            assertThat(reopened(database, id)).isOne();
            var told = asked(service, database, "/api/v1/cases/" + id + "/history");
            assertThat(told.split("\"REOPENED\"", -1)).as(told).hasSize(2);
            assertThat(asked(service, database, "/api/v1/cases/" + id)).contains("\"state\":\"OPEN\"");
        }
    }

    @Test
    void by_the_command() throws Exception {
        var id = dismissed();
        for (int time = 0; time < 2; time++) {
            var command = new ProcessBuilder(
                            ChildJava.command(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            CoopDocket.class.getName(),
                            "assess",
                            "--config",
                            "config.yml")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("told.txt").toFile());
            command.environment().put("DOCKET_DATABASE_URL", settings().url());
            assertThat(command.start().waitFor())
                    .as(() -> told(folder.resolve("told.txt")))
                    .isZero();
        }
        try (var database = Database.open(settings())) {
            assertThat(reopened(database, id)).isOne();
        }
    }

    private static String told(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static String asked(TestService service, Database database, String path) throws Exception {
        var account = database.read(handle -> Colleagues.find(handle, "head"))
                .orElseThrow()
                .account();
        var clock = InstantSource.system();
        var token = new IssueToken(database, clock)
                .issue(Actor.tracker("test"), account, "test", clock.instant().plus(Duration.ofDays(1)))
                .token();
        var request = HttpRequest.newBuilder(service.address().resolve(path))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}

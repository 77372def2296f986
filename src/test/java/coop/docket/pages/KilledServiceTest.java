package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.TestService;
import coop.docket.access.AccountDetails;
import coop.docket.access.Actor;
import coop.docket.access.AddAccount;
import coop.docket.access.NewAccount;
import coop.docket.access.Role;
import coop.docket.database.Database;
import coop.docket.database.DatabaseSettings;
import coop.docket.language.Language;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole service is killed in the middle of imports and of runs, and started again: what it acknowledged is there, of
 * what it was at all or nothing, and no cooperative has two cases of a kind.
 */
class KilledServiceTest {
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int SIZE = 2_500;
    private static final int LONGEST_RUN = 2_000;
    private static final String HEAD = "code,name,type,legal_status,registered_on,last_activity_on\n";
    /** The first row of the page of runs: its number and state. */
    private static final Pattern RUN = Pattern.compile(
            "<td class=\"figure\"[^>]*>(\\d+)</td>\\s*<th scope=\"row\"[^>]*>[^<]*</th>\\s*<td[^>]*><span class=\"[^\"]*\">([^<]+)<");

    private static final LocalDate LATELY = LocalDate.ofInstant(
                    InstantSource.system().instant(), ZoneOffset.UTC)
            .minusDays(10);

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    /** The version of the register that the last look found stored. */
    private int stored;

    private int sent;
    private long lastRun;
    private long importTakes;

    @Test
    void in_an_import_and_in_a_run() throws Exception {
        killed(1);
    }

    @Test
    @Tag("thorough")
    void ten_times_in_imports_and_ten_times_in_runs() throws Exception {
        killed(10);
    }

    private void killed(int times) throws Exception {
        System.out.println("-Dseed=" + SEED);
        addOfficer();
        try (var service = ServedProcess.on(file())) {
            var officer = officer(service);
            var start = System.nanoTime();
            assertThat(commit(officer, upload(officer))).isTrue();
            importTakes = (System.nanoTime() - start) / 1_000_000;
        }
        look(true);
        for (int i = 0; i < times; i++) {
            killedImporting();
            killedRunning();
        }
        comesToItsEnd();
    }

    private void killedImporting() throws Exception {
        try (var service = ServedProcess.on(file())) {
            var officer = officer(service);
            var address = upload(officer);
            var acknowledged = CompletableFuture.supplyAsync(() -> commit(officer, address));
            TimeUnit.MILLISECONDS.sleep(random.nextLong(importTakes + 1));
            service.kill();
            look(acknowledged.exceptionally(cutOff -> false).join());
        }
    }

    private void killedRunning() throws Exception {
        try (var service = ServedProcess.on(file())) {
            var officer = officer(service);
            assertThat(commit(officer, upload(officer))).isTrue();
            var before = lastRun;
            await(officer, run -> Long.parseLong(run.group(1)) > before);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_RUN));
            service.kill();
            look(true);
        }
    }

    private void comesToItsEnd() throws Exception {
        var awaited = runOfTheRegister();
        try (var service = ServedProcess.on(file())) {
            await(
                    officer(service),
                    run -> Long.parseLong(run.group(1)) >= awaited
                            && run.group(2).equals("Đã xong"));
            // others see a run done a little before it is on the disk; an answer to a later change says that it is
            officer(service);
        }
        look(true);
        try (var database = open()) {
            assertThat(
                            texts(
                                    database,
                                    """
                            select state from run where id = (select max(id) from run)
                                and revision_id = (select revision_id from register_state)"""))
                    .containsExactly("DONE");
            assertThat(
                            texts(
                                    database,
                                    """
                            select c.code from docket_case d join cooperative c on c.id = d.cooperative_id
                            where d.kind = 'INACTIVE' and d.open_slot is not null order by c.code"""))
                    .isEqualTo(idle(stored));
        }
    }

    /** The least number that the run of the register as it stands can have: the newest's, or more where that is of before. */
    private long runOfTheRegister() {
        try (var database = open()) {
            return Long.parseLong(texts(
                            database,
                            """
                            select case when revision_id = (select revision_id from register_state)
                                then id else id + 1 end
                            from run where id = (select max(id) from run)""")
                    .get(0));
        }
    }

    /** @param acknowledged whether the last version sent was said to be stored */
    private void look(boolean acknowledged) {
        try (var database = open()) {
            var names = texts(database, "select distinct name from cooperative where withdrawn_by is null");
            assertThat(names).as("one whole file").hasSize(1);
            var found = Integer.parseInt(names.get(0).replaceAll("\\D", ""));
            if (acknowledged) {
                assertThat(found).isEqualTo(sent);
            } else {
                assertThat(found).isIn(stored, sent);
            }
            stored = found;
            lastRun = Long.parseLong(
                    texts(database, "select coalesce(max(id), 0) from run").get(0));
            assertThat(texts(database, "select count(*) from cooperative")).containsExactly(String.valueOf(SIZE));
            assertThat(texts(
                            database,
                            "select cooperative_id from docket_case group by cooperative_id, kind having count(*) > 1"))
                    .as("cases twice")
                    .isEmpty();
            assertThat(
                            texts(
                                    database,
                                    """
                            select case_id from case_event where action = 'OPENED' group by case_id
                            having count(*) > 1"""))
                    .as("opened twice")
                    .isEmpty();
        }
    }

    private Path file() {
        return folder.resolve("docket");
    }

    private Database open() {
        return Database.open(DatabaseSettings.file(file()));
    }

    private void addOfficer() {
        try (var database = open()) {
            var details = new AccountDetails("Lê Chi", Language.VI, Set.of(Role.HEAD), true, Set.of());
            new AddAccount(database, InstantSource.system())
                    .add(Actor.tracker("test"), new NewAccount("le.chi", TestService.PASSWORD, details));
        }
    }

    private static Visit officer(ServedProcess service) {
        return Visit.of(service.address(), "le.chi", TestService.PASSWORD);
    }

    /** Each version has a name of its own in every row, and lets other cooperatives be idle. */
    private String upload(Visit officer) {
        sent++;
        var idle = Set.copyOf(idle(sent));
        var rows = IntStream.range(0, SIZE)
                .mapToObj(KilledServiceTest::code)
                .map(code -> "%s,Hợp tác xã %d,COOPERATIVE,ACTIVE,2015-03-01,%s\n"
                        .formatted(code, sent, idle.contains(code) ? LocalDate.of(2020, 1, 31) : LATELY))
                .collect(Collectors.joining());
        return officer.upload("so.csv", HEAD + rows);
    }

    private static List<String> idle(int version) {
        return IntStream.range(0, SIZE)
                .filter(i -> (i + version) % 3 == 0)
                .mapToObj(KilledServiceTest::code)
                .toList();
    }

    private static String code(int i) {
        return "HTX-%04d".formatted(i);
    }

    private static boolean commit(Visit officer, String address) {
        return officer.post(address, officer.form(address)).statusCode() == 303;
    }

    /** Looks at the newest run until it is another than before, or done. */
    private static void await(Visit officer, Predicate<Matcher> newest) throws InterruptedException {
        while (true) {
            var run = RUN.matcher(officer.get("/runs").body());
            if (run.find() && newest.test(run)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static List<String> texts(Database database, String sql) {
        return database.read(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}

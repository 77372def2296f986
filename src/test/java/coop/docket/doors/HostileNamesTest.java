package coop.docket.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import coop.docket.TestService;
import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.access.TestSessions;
import coop.docket.areas.AreaList;
import coop.docket.assessment.live.LiveRun;
import coop.docket.assessment.live.ShippedBook;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.cases.following.FollowRun;
import coop.docket.cli.findings.FindingsAsFiles;
import coop.docket.database.Database;
import coop.docket.intake.imports.CommitImport;
import coop.docket.intake.imports.Commitment;
import coop.docket.intake.imports.HandedIn;
import coop.docket.intake.imports.PreviewImport;
import coop.docket.intake.imports.SilentFollower;
import coop.docket.intake.writing.RegisterFiles;
import coop.docket.language.Language;
import coop.docket.register.Dossier;
import coop.docket.register.Sheet;
import coop.docket.register.stored.StoredDossier;
import coop.docket.register.stored.StoredDossiers;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that would be code, formulas or commands are handed in, and stay names on every page and in every file. */
class HostileNamesTest {
    private static final long SEED = Long.getLong("seed", 20_261_125L);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T02:00:00Z"));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FORMULA = Pattern.compile("<f(?: [^>]*)?>([^<]*)</f>");
    private static final String PLAIN = "Hợp tác xã Đông Đô";

    @TempDir
    Path folder;

    private TestService service;
    private Asking reader;

    @Test
    void some_of_each_family_are_inert() throws Exception {
        areInert(24);
    }

    @Test
    @Tag("thorough")
    void three_hundred_are_inert() throws Exception {
        areInert(300);
    }

    private void areInert(int count) throws Exception {
        var names = HostileNames.some(count, SEED);
        try (var running = TestService.start("http://localhost", CLOCK)) {
            service = running;
            reader = head(running.database());
            handIn(names);
            var stored = running.database().read(handle -> StoredDossiers.from(handle, 0, 1_000));
            pages(stored);
            programs(stored);
            previews(stored);
            everyOtherRoute(stored);
            files(stored.stream().map(StoredDossier::dossier).toList());
            System.out.println(names.size() + " names, " + (stored.size() - 1) + " of them stored; seed=" + SEED);
        }
    }

    private Asking head(Database database) {
        var account = TestSessions.account(database, CLOCK, "head", Set.of(), Role.HEAD);
        var session = TestSessions.begin(database, account, CLOCK.instant());
        var token = TestSessions.token(database, CLOCK, account);
        return new Asking(
                service.address(), "head", Role.HEAD, Set.of(), session.sessionToken(), session.csrfToken(), token);
    }

    /** As somebody would who writes the file by himself; a plain one comes first, for the others to be compared with. */
    private void handIn(List<String> names) throws Exception {
        var path = Files.createDirectories(folder.resolve("handed-in"));
        try (var csv = CsvWriter.builder().build(path.resolve("cooperatives.csv"))) {
            csv.writeRecord(
                    "code",
                    "name",
                    "type",
                    "registered_on",
                    "legal_status",
                    "charter_conforms",
                    "area",
                    "address",
                    "industry",
                    "representative",
                    "last_activity_on",
                    "last_meeting_on");
            write(csv, "GCN:1000", PLAIN);
            for (int i = 0; i < names.size(); i++) {
                write(csv, "GCN:" + (1001 + i), names.get(i));
            }
        }
        service.database().write(handle -> {
            var office = Actor.tracker("test");
            var file = HandedIn.of(path);
            var preview = new PreviewImport(service.database()).preview(office, file, new SilentFollower());
            new CommitImport(service.database(), CLOCK)
                    .commit(office, file, new Commitment(preview.token(), true), new SilentFollower());
            return new LiveRun(service.database(), CLOCK, new FollowRun(CLOCK, ShippedWorkflow.get()))
                    .run(office, ShippedBook.book(), DocketOffice.DAY, AreaList.NOT_LOADED, judged -> {});
        });
    }

    private static void write(CsvWriter csv, String code, String name) {
        csv.writeRecord(
                code,
                name,
                "COOPERATIVE",
                "2015-03-02",
                "ACTIVE",
                "yes",
                "25000",
                name,
                name,
                name,
                "2026-11-01",
                "2024-01-10");
    }

    private void pages(List<StoredDossier> stored) {
        var plain = pagesOf(stored.get(0)).stream()
                .map(path -> Markup.of(get(path).body()))
                .toList();
        for (var one : stored.subList(1, stored.size())) {
            var others = pagesOf(one);
            for (int i = 0; i < others.size(); i++) {
                var page = get(others.get(i));
                assertThat(page.status()).as(others.get(i)).isEqualTo(200);
                assertThat(Markup.of(page.body()))
                        .as(others.get(i) + " " + name(one))
                        .isEqualTo(plain.get(i));
                assertThat(Markup.read(page.body())).contains(name(one));
                harmless(page.body(), one);
            }
        }
    }

    private List<String> pagesOf(StoredDossier one) {
        var cooperative = "/cooperatives/" + one.cooperativeId();
        var code = "q=" + one.dossier().code().replace(":", "%3A");
        return List.of(
                cooperative,
                cooperative + "/rules/INA-07",
                "/cooperatives?" + code,
                "/cases?" + code,
                "/cases/" + caseOf(one));
    }

    private long caseOf(StoredDossier one) {
        return service.database().read(handle -> handle.createQuery(
                        "select min(id) from docket_case where cooperative_id = :id and kind = 'INACTIVE'")
                .bind("id", one.cooperativeId())
                .mapTo(long.class)
                .one());
    }

    private void programs(List<StoredDossier> stored) throws Exception {
        for (var one : stored) {
            var answer = get("/api/v1/cooperatives/" + one.cooperativeId());
            assertThat(answer.type()).startsWith("application/json");
            assertThat(JSON.readTree(answer.body()).at("/values/name").textValue())
                    .isEqualTo(name(one));
            var item = JSON.readTree(get("/api/v1/cases/" + caseOf(one)).body());
            assertThat(item.findValuesAsText("name")).contains(name(one));
        }
    }

    /** A file in which they all have other names shows the old and the new ones. */
    private void previews(List<StoredDossier> stored) {
        var body = new StringBuilder("--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n")
                .append(reader.formToken())
                .append("\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append("<img src=x onerror=alert(1)>.csv\"\r\n\r\ncode,name,type\n");
        stored.forEach(one -> body.append(one.dossier().code()).append(",<u>Mới</u>,HTX\n"));
        body.append("GCN:1,<u>\u202Elạ</u>,<i>\u202EKIND</i>\n\r\n--x--\r\n");
        var answer = reader.send("POST", "/imports", "multipart/form-data; boundary=x", body.toString(), Map.of());
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        var page = get(answer.headers().get("Location")).body();
        assertThat(page).contains("&lt;u&gt;Mới").doesNotContain("<u>", "<i>", "<img src=x");
        stored.forEach(one -> harmless(page, one));
    }

    /** Whatever else the service answers, lists and files for instance. */
    private void everyOtherRoute(List<StoredDossier> stored) {
        for (var route : service.routes()) {
            if (!route.method().equals("GET") || route.path().contains("{")) {
                continue;
            }
            var answer = get(route.path());
            assertThat(answer.status()).as(route.path()).isLessThan(500);
            if (answer.type().startsWith("text/html")) {
                stored.forEach(one -> harmless(answer.body(), one));
            } else if (answer.type().startsWith("text/csv")) {
                noFormulas(answer.body());
            } else if (answer.type().contains("spreadsheet")) {
                FORMULA.matcher(answer.body()).results().forEach(formula -> assertThat(
                                formula.group(1).replace("&lt;", "<").replace("&gt;", ">"))
                        .as(route.path())
                        .matches(ProgressFilesTest.OURS));
            }
        }
    }

    private void files(List<Dossier> dossiers) throws Exception {
        FindingsAsFiles.write(dossiers, DocketOffice.DAY, folder);
        RegisterFiles.write(folder.resolve("register.xlsx"), dossiers.stream(), Language.VI, true);
        RegisterFiles.write(folder.resolve("register"), dossiers.stream(), Language.VI, true);
        noFormulas(Files.readString(folder.resolve("register/cooperatives.csv")));
        noFormulas(Files.readString(folder.resolve("findings.csv")));
        noFormulas(folder.resolve("register.xlsx"));
        noFormulas(folder.resolve("findings.xlsx"));
        for (var line : Files.readAllLines(folder.resolve("findings.json"))) {
            assertThat(JSON.readTree(line).get("cooperative").textValue()).startsWith("GCN:");
        }
        var printed = Files.readString(folder.resolve("findings.txt"));
        HostileNames.steering().forEach(steering -> assertThat(printed).doesNotContain(steering));
    }

    private static void noFormulas(String csv) {
        try (var reader = CsvReader.builder().ofCsvRecord(csv.replaceFirst("^\uFEFF", ""))) {
            reader.forEach(record ->
                    record.getFields().forEach(field -> assertThat(field).doesNotMatch("(?s)[=+\\-@＝＋－＠\t\r].*")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void noFormulas(Path workbook) throws Exception {
        try (var zip = new ZipFile(workbook.toFile())) {
            for (var entry : zip.stream()
                    .filter(each -> each.getName().contains("sheets/"))
                    .toList()) {
                var xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(xml).doesNotContain("<f>", "<f ");
            }
        }
    }

    private static void harmless(String page, StoredDossier one) {
        var name = name(one);
        // a quotation mark ends nothing in a text, and those that stand in attributes are compared as markup
        if (name.contains("<")) {
            assertThat(page).doesNotContain(name);
        }
        HostileNames.steering().forEach(steering -> assertThat(page).doesNotContain(steering));
    }

    private Asking.Answer get(String path) {
        return reader.get(path);
    }

    private static String name(StoredDossier one) {
        return one.dossier().cooperative().text(Sheet.COOPERATIVES.column("name"));
    }
}

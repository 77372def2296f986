package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.docket.ShownDemonstration;
import coop.docket.access.Role;
import coop.docket.browser.DebianTool;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What those find who look for holes by program, in the demonstration on this machine, signed in as its head. */
@Tag("thorough")
class ScannersTest {
    private static final Path REPORTS = Path.of("target", "scanners").toAbsolutePath();
    private static final String HERE = ShownDemonstration.shared().address().toString();
    private static final Pattern JUDGED = Pattern.compile("parameter '[^']+' does not seem to be injectable");
    private static final Pattern LAST_PART = Pattern.compile("/(\\d+|[A-Z]{3}-\\d+|[0-9a-f]{32})$");

    /** All that the docket can be asked; its address is read whole. */
    private static final String DOCKET = "/cases?q=dong&kind=INACTIVE&state=OPEN&severity=HIGH&owner=1&area=24748"
            + "&new=yes&regressed=yes&sort=SINCE&after=1&from=1";

    /** Debian's wapiti 3.0.4 writes the addresses to be left out as an expression that its Python refuses. */
    private static final String WAPITI =
            """
            import re, wapitiCore.net.crawler as c
            c.wildcard_translate = lambda p: re.compile('(?ms)' + '.*'.join(map(re.escape, p.split('*'))) + r'\\Z')
            from wapitiCore.main.wapiti import wapiti_main
            wapiti_main()
            """;

    private static final String MODULES = "backup,blindsql,cookieflags,crlf,csp,exec,file,htaccess,http_headers,"
            + "permanentxss,redirect,shellshock,sql,xss";
    private static final int MEDIUM = 2;

    @BeforeAll
    static void a_place_for_reports() throws IOException {
        Files.createDirectories(REPORTS);
    }

    @Test
    void sqlmap_reaches_the_database_by_no_part_of_an_address() throws IOException {
        DebianTool.need("sqlmap");
        var targets = targets();
        var list = Files.write(REPORTS.resolve("targets.txt"), targets);

        sqlmap("-addresses", visitor(), targets.size(), "-m", list.toString());
    }

    @TestFactory
    Stream<DynamicTest> sqlmap_reaches_the_database_by_no_field_of_a_form() {
        DebianTool.need("sqlmap");
        return Stream.of(
                        new Form("/me/reading", "lang=vi&theme=auto", "lang,theme"),
                        new Form("/me/sessions/end", "session=x", "session"),
                        new Form("/cases/views", "name=x&back=kind%3DDEBT", "name,back"),
                        new Form("/cases/1/comment", "version=1&text=x", "version,text"),
                        new Form("/cases/1/assign", "version=1&assignee=1", "version,assignee"),
                        new Form("/cases/next", "back=kind%3DDEBT", "back"),
                        new Form("/cases/assign", "case=1%3A1&assignee=1&back=", "case,assignee"))
                .map(form -> DynamicTest.dynamicTest(form.path(), () -> {
                    // a form is taken only with the token of the session that it is sent in
                    var visit = visitor();
                    var data = "token=" + visit.token("/me") + "&" + form.data();
                    var fields = form.fields();
                    sqlmap(
                            form.path().replace('/', '-'),
                            visit,
                            fields.split(",").length,
                            "-u",
                            HERE + form.path(),
                            "--data",
                            data,
                            "-p",
                            fields);
                }));
    }

    private record Form(String path, String data, String fields) {}

    @Test
    void wapiti_finds_nothing_high_or_medium() throws IOException {
        DebianTool.need("wapiti");
        var visit = visitor();
        var report = REPORTS.resolve("wapiti.json");
        var command = new ArrayList<>(List.of("/usr/bin/python3", "-c", WAPITI, "-u", HERE + "/"));
        addresses(visit).forEach(address -> command.addAll(List.of("-s", HERE + address)));
        // what would end its session, or leave nothing to look at
        Stream.of("/logout*", "/me/password*", "/me/sessions*", "/imports/undo*", "/*lang=*", "/*theme=*")
                .forEach(left -> command.addAll(List.of("-x", HERE + left)));
        command.addAll(List.of("-H", "Cookie: docket=" + visit.cookies().get("docket")));
        command.addAll(List.of("-H", "Sec-Fetch-Site: same-origin", "--flush-session"));
        // fifty times on one page, and each time all of them are assigned; sqlmap tries it by itself
        command.addAll(List.of("--skip", "token", "--skip", "case"));
        command.addAll(List.of("--store-session", REPORTS.resolve("wapiti").toString(), "-m", MODULES));
        command.addAll(
                List.of("-d", "1", "--max-files-per-dir", "12", "--max-scan-time", "300", "--max-attack-time", "60"));
        command.addAll(List.of("-f", "json", "-o", report.toString(), "--no-bugreport"));

        assertThat(DebianTool.run(REPORTS.resolve("wapiti.log"), command)).isZero();

        assertThat(visit.get("/cases").statusCode())
                .as("it was signed in to its end")
                .isEqualTo(200);
        var found = new ObjectMapper().readTree(report.toFile()).get("vulnerabilities");
        assertThat(found.size()).as("kinds of holes it looks for").isPositive();
        assertThat(serious(found)).isEmpty();
    }

    private static void sqlmap(String name, Visit visit, int atLeast, String... target) throws IOException {
        var results = REPORTS.resolve("sqlmap" + name + ".csv");
        Files.deleteIfExists(results);
        var command = new ArrayList<>(List.of("sqlmap", "--batch", "--level", "2", "--risk", "1"));
        command.addAll(List.of("--cookie", "docket=" + visit.cookies().get("docket"), "--param-exclude", "^docket$"));
        command.addAll(List.of("--headers", "Sec-Fetch-Site: same-origin", "--flush-session", "--disable-coloring"));
        command.addAll(List.of("--ignore-code", "404,409,422", "--output-dir", REPORTS.toString()));
        command.addAll(List.of("--results-file", results.toString()));
        command.addAll(List.of(target));
        var log = REPORTS.resolve("sqlmap" + name + ".log");

        assertThat(DebianTool.run(log, command)).isZero();

        var told = Files.readString(log);
        var judged = JUDGED.matcher(told).results().count();
        System.out.println("sqlmap " + name + ": " + judged + " parameters judged");
        assertThat(judged).isGreaterThanOrEqualTo(atLeast);
        assertThat(told).as("it got past the gate").doesNotContain("403 (Forbidden)");
        assertThat(told).doesNotContain("is vulnerable").doesNotContain("appears to be injectable");
        assertThat(visit.get("/cases").statusCode())
                .as("it was signed in to its end")
                .isEqualTo(200);
    }

    /** Somebody whose session nothing else uses. */
    private static Visit visitor() {
        var account = ShownDemonstration.shared().account(Role.HEAD);
        return Visit.of(ShownDemonstration.shared().address(), account.login(), account.password());
    }

    private static Set<String> addresses(Visit visit) {
        return new LinkedHashSet<>(
                Wanderer.found(visit, PagesFound.pages()).values().stream().toList());
    }

    /** Each page with everything that it can be asked, and the last part of its path, where it names a thing. */
    private static Set<String> targets() {
        var targets = new LinkedHashSet<String>();
        targets.add(HERE + DOCKET);
        Wanderer.found(visitor(), PagesFound.pages()).forEach((page, address) -> {
            var path = address.replaceFirst("\\?.*", "");
            var asked = Stream.of(page.handler().getParameterAnnotations())
                    .flatMap(Stream::of)
                    .filter(annotation -> annotation.annotationType() == QueryParam.class)
                    .map(ScannersTest::name)
                    .map(name -> name + "=1")
                    .collect(Collectors.joining("&"));
            if (!asked.isEmpty()) {
                targets.add(HERE + path + "?" + asked);
            }
            if (LAST_PART.matcher(path).find()) {
                targets.add(HERE + path + "*");
            }
        });
        return targets;
    }

    private static String name(Annotation annotation) {
        return ((QueryParam) annotation).value();
    }

    private static List<String> serious(JsonNode kinds) {
        var serious = new ArrayList<String>();
        kinds.properties().forEach(kind -> kind.getValue().forEach(hole -> {
            if (hole.path("level").asInt() >= MEDIUM) {
                serious.add(kind.getKey() + ": " + hole.path("method").asText() + " "
                        + hole.path("path").asText() + " " + hole.path("info").asText());
            }
        }));
        return serious;
    }
}

package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.TestService;
import coop.docket.database.Database;
import coop.docket.database.DatabaseSettings;
import coop.docket.database.TestDatabase;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Prints what each page and file of progress takes for a large docket; asserts that it comes, and how long it is. */
@Tag("thorough")
class ProgressSpeedTest {
    private static final int SIZE = Integer.getInteger("cooperatives", 34_000);
    private static final int ROUNDS = 5;
    private static final int LARGEST_PAGE = 200_000;
    private static final List<String> PATHS = List.of(
            "/",
            "/alerts",
            "/alerts/upcoming",
            "/progress",
            "/progress?area=COMMUNE",
            "/progress/groups",
            "/progress/steps",
            "/progress/report?quarter=2026-Q4",
            "/progress/report?quarter=2026-Q4&area=COMMUNE",
            "/progress/report/workbook?quarter=2026-Q4",
            "/progress/report/list?quarter=2026-Q4",
            "/progress/workbook");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void of_a_whole_country(TestDatabase kind) {
        var database =
                kind == TestDatabase.H2 ? Database.open(DatabaseSettings.file(folder.resolve("docket"))) : kind.open();
        var commune = LargeDocket.fill(database, SIZE);
        try (var service = TestService.start("http://localhost", LargeDocket.NOON, database)) {
            var visit = Visit.of(service, "nguyen.an");
            for (var path : PATHS) {
                measure(kind, visit, path.replace("COMMUNE", commune));
            }
        }
    }

    private static void measure(TestDatabase kind, Visit visit, String path) {
        var times = IntStream.range(0, ROUNDS)
                .mapToDouble(round -> {
                    var begun = System.nanoTime();
                    var answer = visit.get(path);
                    var took = (System.nanoTime() - begun) / 1e6;
                    came(path, answer);
                    return took;
                })
                .toArray();
        var length = visit.get(path).body().length();
        System.out.printf(
                Locale.ROOT,
                "%-8s %-50s first %7.0f ms, fastest again %7.0f ms, %9d characters%n",
                kind,
                path,
                times[0],
                IntStream.range(1, ROUNDS).mapToDouble(at -> times[at]).min().orElseThrow(),
                length);
    }

    private static void came(String path, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            assertThat(answer.body().length()).as(path).isLessThan(LARGEST_PAGE);
        }
    }
}

package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.TestService;
import coop.docket.database.Database;
import coop.docket.database.DatabaseSettings;
import coop.docket.database.TestDatabase;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Prints what each page of a large docket takes beside bare SQL; asserts its size alone.
 *
 * <p>A page that is asked again is laid beside the one statement that finds its lines. The first page after a case has
 * changed has to count anew too, so it is laid beside two: its lines, and how many cases there are of each kind.
 */
@Tag("thorough")
class DocketSpeedTest {
    private static final int SIZE = Integer.getInteger("cooperatives", 34_000);
    private static final int ROUNDS = 7;
    private static final int LARGEST = 100_000;
    private static final String BARE =
            """
            select d.id, d.kind, d.state, d.outcome, d.severity, d.since, d.priority, d.version, c.code, c.name,
                c.area
            from docket_case d join cooperative c on c.id = d.cooperative_id
            where %s %s order by %s fetch first 51 rows only""";
    private static final String COUNTED =
            """
            select d.kind, count(*) from docket_case d join cooperative c on c.id = d.cooperative_id
            where %s and d.id > -%d group by d.kind""";
    private static final String OPEN = "d.open_slot is not null";

    /** What an address asks, and the condition that says the same. */
    private static final Map<String, String> FILTERS = Map.ofEntries(
            Map.entry("", OPEN),
            Map.entry("kind=DEBT", OPEN + " and d.kind = 'DEBT'"),
            Map.entry("kind=PROPERTY", OPEN + " and d.kind = 'PROPERTY'"),
            Map.entry("state=OPEN", "d.state = 'OPEN'"),
            Map.entry("state=CLOSED", "d.state = 'CLOSED'"),
            Map.entry("severity=HIGH", OPEN + " and d.severity_rank >= 3"),
            Map.entry("owner=me", OPEN + " and d.assignee = 1"),
            Map.entry("owner=none", OPEN + " and d.assignee is null"),
            Map.entry("area=COMMUNE", OPEN + " and c.area = 'COMMUNE'"),
            Map.entry(
                    "area=01", OPEN + " and (c.area = '01' or c.area in (select code from area where parent = '01'))"),
            Map.entry("q=hop tac xa dong do", OPEN + " and c.name_search like '%hop tac xa dong do%'"),
            Map.entry("q=03", OPEN + " and (c.name_search like '%03%' or c.code_search like '03%')"),
            Map.entry("new=yes", OPEN + " and d.opened_at >= timestamp '2026-11-01 00:00:00'"),
            Map.entry("regressed=yes", OPEN + " and d.regressed = 'yes'"),
            Map.entry(
                    "kind=INACTIVE&severity=MEDIUM&owner=none",
                    OPEN + " and d.kind = 'INACTIVE' and d.severity_rank >= 2 and d.assignee is null"));

    private enum Sort {
        PRIORITY("d.priority desc, d.id", "d.priority", "and (d.priority < %1$s or d.priority = %1$s and d.id > %2$s)"),
        SINCE(
                "coalesce(d.since, date '9999-12-31'), d.id",
                "coalesce(d.since, date '9999-12-31')",
                "and (coalesce(d.since, date '9999-12-31'), d.id) > (date '%1$s', %2$s)"),
        DUE(
                "coalesce(d.due_on, date '9999-12-31'), d.id",
                "coalesce(d.due_on, date '9999-12-31')",
                "and (coalesce(d.due_on, date '9999-12-31'), d.id) > (date '%1$s', %2$s)"),
        NEWEST("d.id desc", "''", "and d.id < %2$s");

        private final String by;
        private final String place;
        private final String after;

        Sort(String by, String place, String after) {
            this.by = by;
            this.place = place;
            this.after = after;
        }
    }

    @TempDir
    private Path folder;

    private Database database;
    private Visit visit;
    private String commune;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void of_every_filter_and_order_first_and_deep(TestDatabase kind) throws Exception {
        var database =
                kind == TestDatabase.H2 ? Database.open(DatabaseSettings.file(folder.resolve("docket"))) : kind.open();
        this.database = database;
        commune = LargeDocket.fill(database, SIZE);
        try (var service = TestService.start("http://localhost", LargeDocket.NOON, database)) {
            spread();
            visit = Visit.of(service, "nguyen.an");
            var worst = new ArrayList<String>();
            for (var filter : FILTERS.keySet().stream().sorted().toList()) {
                for (var sort : Sort.values()) {
                    worst.addAll(measured(kind, filter, sort));
                }
            }
            System.out.println(kind + ": above ten times: " + worst);
        }
    }

    /** Some cases are closed, came back, or are the reader's. */
    private void spread() {
        database.write(handle -> {
            handle.execute("update docket_case set state = 'CLOSED', outcome = 'CLEARED', open_slot = null"
                    + " where mod(id, 20) = 3");
            handle.execute("update docket_case set regressed = 'yes' where mod(id, 20) = 5");
            handle.execute("update docket_case set assignee = 1 where mod(id, 10) = 7");
            return null;
        });
    }

    private List<String> measured(TestDatabase kind, String asked, Sort sort) {
        var filter = asked.replace("COMMUNE", commune);
        var condition = FILTERS.get(asked).replace("COMMUNE", commune);
        var above = new ArrayList<String>();
        for (var deep : List.of(false, true)) {
            var place = deep ? place(condition, sort) : null;
            if (deep && place == null) {
                continue;
            }
            var after = place == null ? "" : sort.after.formatted(place[0], place[1]);
            var path = "/cases?sort=" + sort + "&" + encoded(filter)
                    + (place == null ? "" : "&after=" + sort + ":" + place[0] + ":" + place[1]);
            var served = new ArrayList<Double>();
            var changed = new ArrayList<Double>();
            var bare = new ArrayList<Double>();
            var counted = new ArrayList<Double>();
            var bytes = 0;
            for (int round = 0; round < ROUNDS + 2; round++) {
                var turn = round;
                // H2 answers the very same statement from what it remembers
                var sql = BARE.formatted(condition, after + " and d.id > -" + round, sort.by);
                change();
                var before = System.nanoTime();
                visit.get(path);
                var start = System.nanoTime();
                var answer = visit.get(path);
                var between = System.nanoTime();
                var rows = database.read(
                        handle -> handle.createQuery(sql).mapToMap().list());
                var end = System.nanoTime();
                var kinds = database.read(handle -> handle.createQuery(COUNTED.formatted(condition, turn))
                        .mapToMap()
                        .list());
                var last = System.nanoTime();
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(rows).isNotNull();
                assertThat(kinds).isNotNull();
                bytes = answer.body().getBytes(StandardCharsets.UTF_8).length;
                if (round >= 2) {
                    changed.add((start - before) / 1e6);
                    served.add((between - start) / 1e6);
                    bare.add((end - between) / 1e6);
                    counted.add((last - between) / 1e6);
                }
            }
            var ratio = median(served) / median(bare);
            var anew = median(changed) / median(counted);
            var line = String.format(
                    Locale.ROOT,
                    "%s %-8s %-42s %-5s served %6.1f ms bare %6.1f ms %5.1f times, changed %6.1f ms bare %6.1f ms %5.1f times,"
                            + " %6d bytes",
                    kind,
                    sort,
                    filter,
                    deep ? "deep" : "first",
                    median(served),
                    median(bare),
                    ratio,
                    median(changed),
                    median(counted),
                    anew,
                    bytes);
            System.out.println(line);
            assertThat(bytes).as(path).isLessThan(LARGEST);
            if (ratio > 10) {
                above.add(path + " " + (int) ratio);
            }
            if (anew > 10) {
                above.add("changed: " + path + " " + (int) anew);
            }
        }
        return above;
    }

    /** Somebody works on a case, so nothing that was found or counted before holds. */
    private void change() {
        database.write(handle -> {
            handle.execute("update docket_case set version = version + 1 where id = 1");
            handle.execute("insert into case_event (case_id, at, actor, action, version, content)"
                    + " values (1, timestamp with time zone '2026-11-23 05:00:00Z', 'account:1', 'COMMENT', 1, '{}')");
            return null;
        });
    }

    /** Nine tenths down; null where there is no second page. */
    private String[] place(String condition, Sort sort) {
        var from = " from docket_case d join cooperative c on c.id = d.cooperative_id where " + condition;
        return database.read(handle -> {
            var total = handle.createQuery("select count(*)" + from)
                    .mapTo(long.class)
                    .one();
            return total < 60
                    ? null
                    : handle.createQuery("select cast(" + sort.place + " as varchar), cast(d.id as varchar)" + from
                                    + " order by " + sort.by + " offset " + total * 9 / 10
                                    + " rows fetch first 1 rows only")
                            .map((rows, context) -> new String[] {rows.getString(1), rows.getString(2)})
                            .one();
        });
    }

    private static String encoded(String filter) {
        var at = filter.indexOf("q=");
        return at < 0 ? filter : "q=" + URLEncoder.encode(filter.substring(at + 2), StandardCharsets.UTF_8);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}

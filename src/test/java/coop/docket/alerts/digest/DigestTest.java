package coop.docket.alerts.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.alerts.Week;
import coop.docket.alerts.subscriptions.Subscriber;
import coop.docket.alerts.subscriptions.Subscription;
import coop.docket.cases.CaseKind;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.Outcome;
import coop.docket.database.TestDatabase;
import coop.docket.language.Language;
import coop.docket.packs.LivePack;
import coop.docket.packs.PublishFirst;
import coop.docket.register.Given;
import coop.docket.register.stored.StoredRegister;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader's week says, against SQL written by hand. */
class DigestTest {
    private static final LocalDate DAY = DocketOffice.DAY;
    private static final Week WEEK = Week.of(DAY);
    private static final String HERE = "25000";
    private static final String THERE = "26000";

    /** Six cooperatives in two communes, each with cases; some of them late, some soon due, some settled. */
    private static DocketOffice office(TestDatabase kind) {
        var office = new DocketOffice(kind);
        new PublishFirst(office.database, office.clock).publish();
        StoredRegister.store(
                office.database,
                IntStream.range(0, 6)
                        .mapToObj(i -> DocketOffice.noMeeting("GCN:0" + i, i < 4 ? HERE : THERE)
                                .dossier())
                        .toList());
        office.run(DAY);
        due(office, "GCN:00", DAY.minusDays(40));
        due(office, "GCN:01", DAY.minusDays(1));
        due(office, "GCN:02", DAY);
        due(office, "GCN:03", DAY.plusDays(15));
        due(office, "GCN:04", DAY.minusDays(2));
        due(office, "GCN:05", DAY.plusDays(14));
        return office;
    }

    private static void due(DocketOffice office, String code, LocalDate day) {
        var id = office.file(code, CaseKind.INACTIVE).line().id();
        office.database.write(handle -> handle.execute("update docket_case set due_on = ? where id = ?", day, id));
    }

    private static ReadDigest reading(DocketOffice office) {
        return new ReadDigest(office.database, office.clock, new LivePack(office.database, office.clock));
    }

    private static Subscription wishing(Set<CaseKind> kinds, Set<String> areas) {
        return new Subscription(
                true, false, kinds, areas, Language.VI, DayOfWeek.MONDAY, 7, false, false, Set.of(), null, null);
    }

    /** Each part as somebody would count it who has the database in his hands. */
    private static Map<Part, Long> counted(DocketOffice office, Actor actor, String area) {
        var within =
                " from docket_case d join cooperative c on c.id = d.cooperative_id where c.area like '" + area + "'";
        var open = within + " and d.state <> 'CLOSED'";
        var counted = new EnumMap<Part, Long>(Part.class);
        counted.put(Part.OVERDUE, number(office, open + " and d.due_on < date '" + DAY + "'"));
        counted.put(
                Part.DUE,
                number(office, open + " and d.due_on between date '" + DAY + "' and date '" + DAY.plusDays(14) + "'"));
        var weekAgo = "timestamp with time zone '" + office.clock.instant().minusSeconds(7 * 86_400) + "'";
        counted.put(Part.FRESH, number(office, open + " and d.opened_at >= " + weekAgo));
        counted.put(Part.REGRESSED, number(office, open + " and d.regressed = 'yes'"));
        counted.put(Part.MINE, number(office, open + " and d.assignee = " + actor.account()));
        counted.put(
                Part.SETTLED,
                number(office, within + " and d.outcome in ('RESOLVED', 'CLEARED') and d.closed_at >= " + weekAgo));
        counted.put(Part.VERIFY, number(office, open + " and d.kind = 'VERIFY'"));
        return counted;
    }

    private static long number(DocketOffice office, String from) {
        return office.database.read(handle ->
                handle.createQuery("select count(*)" + from).mapTo(long.class).one());
    }

    private static Map<Part, Long> told(Digest digest) {
        var told = new EnumMap<Part, Long>(Part.class);
        digest.sections().forEach((part, section) -> told.put(part, section.total()));
        return told;
    }

    @ParameterizedTest
    @EnumSource
    void counts_what_sql_counts_for_each_reader_within_his_areas(TestDatabase kind) {
        try (var office = office(kind)) {
            var reading = reading(office);
            var head = office.colleague("head", Set.of(), Role.HEAD);
            var here = office.colleague("here", Set.of(HERE), Role.INSPECTOR);
            var nowhere = office.colleague("nowhere", Set.of("99999"), Role.INSPECTOR);
            var mine = office.file("GCN:01", CaseKind.INACTIVE).line().id();
            office.database.write(handle -> {
                handle.execute("update docket_case set assignee = ? where id = ?", here.account(), mine);
                return handle.execute("update docket_case set regressed = 'yes' where id = ?", mine);
            });
            office.close(office.file("GCN:03", CaseKind.INACTIVE).line().id(), Outcome.RESOLVED, null);
            office.database.write(handle -> handle.execute(
                    "update docket_case set closed_at = ? where state = 'CLOSED'", office.clock.instant()));

            assertThat(told(reading.of(head, Subscription.usual(head), WEEK, DAY)))
                    .isEqualTo(counted(office, head, "%"));
            assertThat(told(reading.of(here, Subscription.usual(here), WEEK, DAY)))
                    .isEqualTo(counted(office, here, HERE));
            assertThat(told(reading.of(here, Subscription.usual(here), WEEK, DAY)))
                    .containsEntry(Part.OVERDUE, 2L)
                    .containsEntry(Part.MINE, 1L)
                    .containsEntry(Part.SETTLED, 1L);
            assertThat(told(reading.of(nowhere, Subscription.usual(nowhere), WEEK, DAY))
                            .values())
                    .containsOnly(0L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void lays_communes_beside_each_other_for_a_head_of_several_and_for_nobody_else(TestDatabase kind) {
        try (var office = office(kind)) {
            var reading = reading(office);
            var head = office.colleague("head", Set.of(), Role.HEAD);
            var local = office.colleague("local", Set.of(HERE), Role.HEAD);
            var legal = office.colleague("legal", Set.of(), Role.LEGAL);
            office.database.write(handle -> handle.execute(
                    "insert into area (code, name, kind) values ('" + HERE + "', 'Xã Đông', 'COMMUNE')"));
            var open = " from docket_case d join cooperative c on c.id = d.cooperative_id where d.open_slot is not null"
                    + " and c.area = '" + HERE + "'";

            var communes =
                    reading.of(head, wishing(Set.of(), Set.of()), WEEK, DAY).communes();
            var inactive = reading.of(head, wishing(Set.of(CaseKind.INACTIVE), Set.of()), WEEK, DAY)
                    .communes();

            assertThat(communes.lines())
                    .extracting(Communes.Line::code, Communes.Line::name, Communes.Line::overdue)
                    .containsExactly(tuple(HERE, "Xã Đông", 2L), tuple(THERE, null, 1L));
            assertThat(communes.lines().get(0).open()).isEqualTo(number(office, open));
            assertThat(inactive.lines().get(0).open()).isEqualTo(number(office, open + " and d.kind = 'INACTIVE'"));
            assertThat(inactive.lines().get(0).path()).isEqualTo("/cases?kind=INACTIVE&area=" + HERE + "&sort=DUE");
            assertThat(reading.of(local, Subscription.usual(local), WEEK, DAY).communes())
                    .isNull();
            assertThat(reading.of(legal, Subscription.usual(legal), WEEK, DAY).communes())
                    .isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void names_nothing_that_lies_outside(TestDatabase kind) {
        try (var office = office(kind)) {
            var reading = reading(office);
            var here = office.colleague("here", Set.of(HERE), Role.INSPECTOR);

            var digest = reading.of(here, Subscription.usual(here), WEEK, DAY);

            assertThat(DigestJson.of(digest)).contains("GCN:00", "GCN:01").doesNotContain("GCN:04", "GCN:05", THERE);
            assertThat(digest.progress().unsettled()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tells_some_kinds_and_some_areas_where_no_more_is_wished(TestDatabase kind) {
        try (var office = office(kind)) {
            var reading = reading(office);
            var head = office.colleague("head", Set.of(), Role.HEAD);
            office.database.write(handle -> handle.execute(
                    "insert into area (code, name, kind) values ('" + THERE + "', 'Xã Tây', 'COMMUNE')"));

            var there = reading.of(head, wishing(Set.of(), Set.of(THERE)), WEEK, DAY);
            var debts = reading.of(head, wishing(Set.of(CaseKind.DEBT), Set.of()), WEEK, DAY);

            assertThat(told(there)).isEqualTo(counted(office, head, THERE));
            assertThat(there.sections().get(Part.OVERDUE).path()).isEqualTo("/cases?overdue=yes&area=26000&sort=DUE");
            assertThat(there.place()).isEqualTo("Xã Tây");
            assertThat(debts.sections()).doesNotContainKey(Part.VERIFY);
            assertThat(told(debts).values()).containsOnly(0L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void never_widens_the_areas_of_a_reader_by_what_he_wishes(TestDatabase kind) {
        try (var office = office(kind)) {
            var reading = reading(office);
            var here = office.colleague("here", Set.of(HERE), Role.INSPECTOR);

            var digest = reading.of(here, wishing(Set.of(), Set.of(THERE)), WEEK, DAY);

            assertThat(DigestJson.of(digest)).contains("GCN:00").doesNotContain("GCN:04", "GCN:05");
        }
    }

    @ParameterizedTest
    @EnumSource
    void stands_beside_what_was_said_a_week_ago(TestDatabase kind) {
        try (var office = office(kind)) {
            var reading = reading(office);
            var head = office.colleague("head", Set.of(), Role.HEAD);
            var first = reading.of(head, Subscription.usual(head), WEEK, DAY);
            office.database.write(handle -> {
                KeepDigest.keep(handle, head.account(), first, office.clock.instant());
                KeepDigest.keep(handle, head.account(), first, office.clock.instant());
                return null;
            });
            due(office, "GCN:00", DAY.plusDays(90));
            // what was counted is told again for some seconds
            office.clock.pass(Duration.ofMinutes(1));

            var next = reading.of(head, Subscription.usual(head), Week.of(DAY.plusDays(7)), DAY);

            assertThat(first.change(Part.OVERDUE)).isNull();
            assertThat(next.change(Part.OVERDUE)).isEqualTo(-1);
            var kept = new FindDigest(office.database, office.clock, reading).of(head, Subscription.usual(head), WEEK);
            assertThat(kept).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tells_what_is_to_come_once_for_all_and_to_each_his_own(TestDatabase kind) {
        try (var office = office(kind)) {
            StoredRegister.store(
                    office.database,
                    List.of(
                            meetsUntil("GCN:10", HERE).dossier(),
                            meetsUntil("GCN:11", THERE).dossier()));
            var reading = reading(office);
            var head = office.colleague("head", Set.of(), Role.HEAD);
            var here = office.colleague("here", Set.of(HERE), Role.INSPECTOR);

            var all = reading.of(head, Subscription.usual(head), WEEK, DAY).upcoming();
            var his = reading.of(here, Subscription.usual(here), WEEK, DAY).upcoming();

            assertThat(all.lines()).extracting(Upcoming.Line::code).contains("GCN:10", "GCN:11");
            assertThat(his.lines())
                    .extracting(Upcoming.Line::code)
                    .contains("GCN:10")
                    .doesNotContain("GCN:11");
            assertThat(his.total()).isLessThan(all.total());
            assertThat(his.lines())
                    .filteredOn(line -> line.rule().equals("INA-07"))
                    .extracting(Upcoming.Line::on)
                    .containsOnly(LocalDate.of(2026, 12, 10));

            var first = reading.upcoming(head, Subscription.usual(head), DAY, 0, 1);
            var rest = reading.upcoming(head, Subscription.usual(head), DAY, 1, 50);
            assertThat(Stream.concat(first.lines().stream(), rest.lines().stream()))
                    .isEqualTo(all.lines());
            assertThat(rest.total()).isEqualTo(all.total());
        }
    }

    @ParameterizedTest
    @EnumSource
    void sends_no_person_of_the_register_and_no_formula_along(TestDatabase kind) throws IOException {
        try (var office = office(kind)) {
            var head = office.colleague("head", Set.of(), Role.HEAD);
            office.database.write(
                    handle -> handle.execute(
                            """
                    update cooperative set name = '=HYPERLINK("http://x.vn","y")', representative = 'Zqperson',
                        phone = '0900111222' where code = 'GCN:00'"""));
            var wished = new Subscription(
                    true,
                    false,
                    Set.of(),
                    Set.of(),
                    Language.VI,
                    DayOfWeek.MONDAY,
                    7,
                    false,
                    true,
                    Set.of(),
                    null,
                    null);
            var subscriber = new Subscriber(head, "Head", wished);

            var composed = new ComposeDigest(office.database, reading(office), "https://htx.example.vn")
                    .compose(subscriber, WEEK, DAY, false);

            var message = composed.message();
            assertThat(composed.sent(subscriber)).isTrue();
            assertThat(message.text() + message.html() + DigestJson.of(composed.digest()))
                    .contains("HYPERLINK")
                    .doesNotContain("Zqperson", "0900111222");
            var file = message.attachments().get(0);
            assertThat(file.name()).isEqualTo("vu-viec-2026-W48.xlsx");
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.bytes()))) {
                var rows = workbook.getFirstSheet().read();
                var parts = Stream.of(Part.OVERDUE, Part.DUE, Part.FRESH, Part.REGRESSED);
                assertThat(rows.size() - 1L)
                        .isEqualTo(parts.mapToLong(composed.digest()::total).sum());
                assertThat(rows.stream().flatMap(Row::stream).filter(Objects::nonNull))
                        .noneMatch(cell -> cell.getType() == CellType.FORMULA)
                        .noneMatch(cell -> cell.getText().contains("Zqperson"))
                        .anyMatch(cell -> cell.getText().startsWith("=HYPERLINK"));
                assertThat(rows.get(1).getCell(7).asDate().toLocalDate()).isEqualTo(DAY.minusDays(40));
                assertThat(rows.get(1).getCell(8).asNumber().intValue()).isEqualTo(40);
            }
        }
    }

    /** Eighteen months without a meeting come to their end within a month. */
    private static Given meetsUntil(String code, String area) {
        return Given.cooperative(
                "code", code,
                "name", "Hợp tác xã Sắp Trễ " + code,
                "type", "COOPERATIVE",
                "registered_on", "2015-03-02",
                "legal_status", "ACTIVE",
                "area", area,
                "last_activity_on", "2026-11-01",
                "last_meeting_on", "2025-06-10");
    }
}

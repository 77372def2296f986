package coop.docket.cases.work;

import static coop.docket.cases.DocketOffice.DAY;
import static coop.docket.cases.DocketOffice.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseKind;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.Outcome;
import coop.docket.cases.docket.CaseLine;
import coop.docket.cases.docket.Order;
import coop.docket.cases.docket.ReadCase;
import coop.docket.cases.docket.ReadDocket;
import coop.docket.cases.docket.ReadFigures;
import coop.docket.cases.docket.Wanted;
import coop.docket.cases.moves.Assign;
import coop.docket.cases.moves.Comment;
import coop.docket.database.TestDatabase;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.stored.StoredRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What officers do with cases, and what they see of them. */
class WorkTest {

    private static DocketOffice opened(TestDatabase kind) {
        var office = new DocketOffice(kind);
        StoredRegister.store(
                office.database,
                IntStream.range(0, 6)
                        .mapToObj(i -> DocketOffice.noMeeting("GCN:0" + i, i % 2 == 0 ? "25000" : "26000")
                                .dossier())
                        .toList());
        office.run(DAY);
        return office;
    }

    private static void refuses(RefusalKind kind, String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason().key()).isEqualTo(key);
            assertThat(refusal.kind()).isEqualTo(kind);
        });
    }

    private static CaseLine first(DocketOffice office) {
        return office.docket(HEAD, Wanted.OPEN).get(0);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_case_is_given_to_somebody_and_taken_away_again(TestDatabase kind) {
        try (var office = opened(kind)) {
            var work = office.work();
            var inspector = office.colleague("inspector", Set.of(), Role.INSPECTOR);
            var line = first(office);

            assertThat(work.act(HEAD, line.id(), line.version(), new Assign(inspector.account())))
                    .isEqualTo(line.version() + 1);
            assertThat(work.act(HEAD, line.id(), line.version() + 1, new Assign(inspector.account())))
                    .isEqualTo(line.version() + 1);
            var given = new ReadCase(office.database).read(HEAD, line.id());
            assertThat(given.line().assigneeName()).isEqualTo("inspector");
            assertThat(given.events().get(0).content()).containsEntry("assignee", (int) inspector.account());
            assertThat(office.count(
                            "audit_entry a where a.kind = 'CASE' and a.action = 'case.assigned' and a.stream_id = '"
                                    + line.id() + "'"))
                    .isOne();

            work.act(HEAD, line.id(), line.version() + 1, new Assign(null));
            assertThat(first(office).assignee()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_cannot_be_done_is_refused_and_says_why(TestDatabase kind) {
        try (var office = opened(kind)) {
            var work = office.work();
            var reader = office.colleague("reader", Set.of(), Role.READER);
            var elsewhere = office.colleague("elsewhere", Set.of("99999"), Role.INSPECTOR);
            var line = first(office);
            var seen = line.version();

            refuses(
                    RefusalKind.NOT_ALLOWED,
                    "access.not-allowed",
                    () -> work.act(reader, line.id(), seen, new Assign(null)));
            refuses(
                    RefusalKind.NOT_FOUND,
                    "cases.not-found",
                    () -> work.act(elsewhere, line.id(), seen, new Assign(null)));
            refuses(RefusalKind.NOT_FOUND, "cases.not-found", () -> work.act(HEAD, 987_654, seen, new Assign(null)));
            refuses(
                    RefusalKind.CHANGED_MEANWHILE,
                    "cases.changed",
                    () -> work.act(HEAD, line.id(), seen + 1, new Assign(null)));
            for (var account : List.of(reader.account(), elsewhere.account(), 987_654L)) {
                refuses(
                        RefusalKind.NOT_VALID,
                        "cases.assignee",
                        () -> work.act(HEAD, line.id(), seen, new Assign(account)));
            }
            office.close(line.id(), Outcome.RESOLVED, null);
            refuses(
                    RefusalKind.NOT_NOW,
                    "cases.not-in-this-state",
                    () -> work.act(HEAD, line.id(), seen + 1, new Assign(null)));
            assertThat(office.count("case_event e where e.action = 'ASSIGNED'")).isZero();
            assertThat(office.count("audit_entry a where a.kind = 'CASE'")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void of_several_each_has_its_own_result(TestDatabase kind) {
        try (var office = opened(kind)) {
            var inspector = office.colleague("inspector", Set.of(), Role.INSPECTOR);
            var lines = office.docket(HEAD, Wanted.OPEN);
            var results = new WorkOnMany(office.work())
                    .act(
                            HEAD,
                            List.of(
                                    new WorkOnMany.Seen(
                                            lines.get(0).id(), lines.get(0).version()),
                                    new WorkOnMany.Seen(lines.get(1).id(), 77),
                                    new WorkOnMany.Seen(
                                            lines.get(2).id(), lines.get(2).version())),
                            new Assign(inspector.account()));

            assertThat(results)
                    .extracting(result ->
                            result.refused() == null ? "" : result.refused().key())
                    .containsExactly("", "cases.changed", "");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_remark_stands_in_the_history_and_only_its_hash_in_the_audit(TestDatabase kind) {
        try (var office = opened(kind)) {
            var line = first(office);
            var work = office.work();
            work.act(HEAD, line.id(), line.version(), new Comment(" Đã gọi cho ông Nguyễn Văn An. "));

            var file = new ReadCase(office.database).read(HEAD, line.id());
            assertThat(file.events().get(0).action()).isEqualTo(CaseAction.COMMENTED);
            assertThat(file.events().get(0).content()).containsEntry("text", "Đã gọi cho ông Nguyễn Văn An.");
            assertThat(office.count("audit_entry a where a.content like '%Nguyễn%'"))
                    .isZero();
            refuses(
                    RefusalKind.NOT_VALID,
                    "cases.comment",
                    () -> work.act(HEAD, line.id(), line.version() + 1, new Comment(" ")));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_program_itself_takes_no_case(TestDatabase kind) {
        try (var office = opened(kind)) {
            var next = new NextUnassigned(office.database, office.work());

            refuses(
                    RefusalKind.NOT_VALID,
                    "cases.assignee",
                    () -> next.take(Actor.tracker("run"), Set.of(CaseKind.INACTIVE)));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void two_who_ask_at_once_for_the_next_case_get_different_ones(TestDatabase kind) throws Exception {
        try (var office = opened(kind)) {
            var people = new ArrayList<Actor>();
            for (int i = 0; i < 3; i++) {
                people.add(office.colleague("inspector" + i, Set.of(), Role.INSPECTOR));
            }
            var inactive =
                    office.docket(HEAD, Wanted.OPEN.kind(CaseKind.INACTIVE)).size();
            var next = new NextUnassigned(office.database, office.work());
            var together = new CyclicBarrier(people.size());
            var pool = Executors.newFixedThreadPool(people.size());
            var taken = new ArrayList<Long>();
            while (taken.size() < inactive) {
                var asked = new ArrayList<Callable<Optional<Long>>>();
                people.forEach(person -> asked.add(() -> {
                    together.await();
                    return next.take(person, Set.of(CaseKind.INACTIVE));
                }));
                for (Future<Optional<Long>> answer : pool.invokeAll(asked)) {
                    answer.get().ifPresent(taken::add);
                }
            }
            pool.shutdown();

            assertThat(taken).hasSize(inactive).doesNotHaveDuplicates();
            assertThat(next.take(people.get(0), Set.of(CaseKind.INACTIVE))).isEmpty();
            assertThat(office.docket(HEAD, Wanted.OPEN.kind(CaseKind.INACTIVE)))
                    .allMatch(line -> line.assignee() != null);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_lies_outside_a_readers_areas_does_not_exist_for_him(TestDatabase kind) {
        try (var office = opened(kind)) {
            var local = TestActors.in(Set.of("25000"), Role.INSPECTOR);
            var nowhere = TestActors.in(Set.of(), Role.INSPECTOR);
            var all = office.docket(HEAD, Wanted.OPEN);
            var seen = office.docket(local, Wanted.OPEN);

            assertThat(seen).isNotEmpty().allMatch(line -> line.area().equals("25000"));
            assertThat(seen.size() * 2).isEqualTo(all.size());
            assertThat(office.docket(nowhere, Wanted.OPEN)).isEmpty();
            var figures = new ReadFigures(office.database, office.clock);
            assertThat(figures.read(local, DAY).open()).isEqualTo(seen.size());
            assertThat(figures.read(HEAD, DAY).fresh()).isEqualTo(all.size());
            var outside = all.stream()
                    .filter(line -> !line.area().equals("25000"))
                    .findFirst()
                    .orElseThrow();
            refuses(RefusalKind.NOT_FOUND, "cases.not-found", () -> new ReadCase(office.database)
                    .read(local, outside.id()));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_docket_is_read_page_by_page_in_each_order(TestDatabase kind) {
        try (var office = opened(kind)) {
            var read = new ReadDocket(office.database, office.clock);
            for (var order : Order.values()) {
                var ids = new ArrayList<Long>();
                String cursor = null;
                do {
                    var page = read.read(HEAD, Wanted.OPEN, order, cursor, 4, DAY);
                    page.lines().forEach(line -> ids.add(line.id()));
                    cursor = page.next();
                    assertThat(page.total()).isEqualTo(office.count("docket_case"));
                } while (cursor != null);
                assertThat(ids)
                        .as(order.name())
                        .hasSize((int) office.count("docket_case"))
                        .doesNotHaveDuplicates();
            }
            assertThat(office.docket(HEAD, Wanted.OPEN))
                    .isSortedAccordingTo((one, other) -> other.priority() - one.priority());
            refuses(
                    RefusalKind.NOT_VALID,
                    "cases.cursor",
                    () -> read.read(HEAD, Wanted.OPEN, Order.DUE, "PRIORITY:5:1", 4, DAY));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_docket_is_searched_and_filtered(TestDatabase kind) {
        try (var office = opened(kind)) {
            assertThat(office.docket(HEAD, Wanted.OPEN.text("dong do gcn:03")))
                    .isNotEmpty()
                    .allMatch(line -> line.code().equals("GCN:03"));
            assertThat(office.docket(HEAD, Wanted.OPEN.text("GCN 04")))
                    .isNotEmpty()
                    .allMatch(line -> line.code().equals("GCN:04"));
            assertThat(office.docket(HEAD, Wanted.OPEN.text("100%"))).isEmpty();
            assertThat(office.docket(HEAD, Wanted.OPEN.kind(CaseKind.DEBT))).isEmpty();
            assertThat(first(office).titles().values()).doesNotContain("");
        }
    }
}

package coop.docket.progress.work;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Role;
import coop.docket.cases.CaseKind;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.cases.docket.Among;
import coop.docket.cases.docket.OpenFor;
import coop.docket.cases.docket.Order;
import coop.docket.cases.docket.ReadDocket;
import coop.docket.cases.docket.Wanted;
import coop.docket.cases.moves.Assign;
import coop.docket.database.TestDatabase;
import coop.docket.progress.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is counted of the work on cases, within a reader's areas and a part of the register. */
class ReadWorkTest {
    private static WorkView read(DocketOffice office, Set<String> areas, LocalDate day) {
        var reader = areas.isEmpty()
                ? DocketOffice.HEAD
                : office.colleague("reader" + areas.size() + day, areas, Role.READER);
        return new ReadWork(office.database, ShippedWorkflow::get).read(reader, Part.ALL, day);
    }

    private static Load inactive(WorkView work) {
        return work.kinds().stream()
                .filter(load -> load.key().equals(CaseKind.INACTIVE.name()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void of_open_cases_by_age_person_and_area(TestDatabase kind) {
        try (var office = DocketOffice.ofThree(kind)) {
            var officer = office.colleague("officer", Set.of(), Role.INSPECTOR);
            var line = office.file("GCN:01", CaseKind.INACTIVE).line();
            office.work().act(officer, line.id(), line.version(), new Assign(officer.account()));

            var now = read(office, Set.of(), DocketOffice.DAY);
            assertThat(now.ageing().get(CaseKind.INACTIVE)).isEqualTo(Map.of(OpenFor.UP_TO_30, 3L));
            assertThat(inactive(now).open()).isEqualTo(3);
            assertThat(now.areas()).extracting(Load::key).containsExactly("25000", "25001");
            assertThat(now.people()).extracting(Load::key).containsExactlyInAnyOrder(null, "" + officer.account());
            assertThat(inactive(read(office, Set.of("25001"), DocketOffice.DAY)).open())
                    .isOne();

            var later = read(office, Set.of(), DocketOffice.DAY.plusDays(200));
            assertThat(later.ageing().get(CaseKind.INACTIVE)).isEqualTo(Map.of(OpenFor.UP_TO_365, 3L));
            assertThat(inactive(later).overdue()).isEqualTo(3);
            assertThat(later.steps())
                    .allSatisfy(step -> assertThat(step.median()).isNull());
            assertThat(later.steps().stream().mapToLong(StepTime::here).sum()).isPositive();
        }
    }

    /** The docket, which looks in the database, and the figures, which are counted, tell of the same days. */
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void as_the_docket_lists_it_on_each_day_at_which_an_age_ends(TestDatabase kind) {
        try (var office = DocketOffice.ofThree(kind)) {
            for (var span : OpenFor.values()) {
                for (var days : List.of(span.from(), span.to())) {
                    var day = DocketOffice.DAY.plusDays(days);
                    for (var other : OpenFor.values()) {
                        var wanted = Wanted.OPEN.among(new Among(null, null, other, null));
                        var listed = new ReadDocket(office.database, office.clock)
                                .read(DocketOffice.HEAD, wanted, Order.NEWEST, null, 1, day);
                        var counted = read(office, Set.of(), day).ageing().values().stream()
                                .mapToLong(ages -> ages.getOrDefault(other, 0L))
                                .sum();
                        assertThat(listed.total()).as(other + " after " + days).isEqualTo(counted);
                        assertThat(counted > 0).isEqualTo(other == span);
                    }
                }
            }
        }
    }
}

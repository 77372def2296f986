package coop.docket.cases.docket;

import static coop.docket.cases.DocketOffice.DAY;
import static coop.docket.cases.DocketOffice.HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.moves.Assign;
import coop.docket.database.TestDatabase;
import coop.docket.register.stored.StoredRegister;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many cases there are is told without counting again only as long as it is true, and only to whom it was told. */
class KindCountsTest {
    private static final Wanted UNASSIGNED = new Wanted(
            Set.of(), Set.of(), null, null, true, Set.of(), false, false, null, null, false, false, false, null,
            Among.ALL);

    @ParameterizedTest
    @EnumSource
    void are_others_as_soon_as_somebody_has_done_something(TestDatabase kind) {
        try (var office = opened(kind)) {
            var docket = new ReadDocket(office.database, office.clock);
            var before = total(docket, HEAD);
            var line = office.docket(HEAD, UNASSIGNED).get(0);
            var inspector = office.colleague("inspector", Set.of(), Role.INSPECTOR);

            office.work().act(HEAD, line.id(), line.version(), new Assign(inspector.account()));

            assertThat(total(docket, HEAD)).isEqualTo(before - 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_counted_again_after_a_while_though_nothing_is_known_to_have_happened(TestDatabase kind) {
        try (var office = opened(kind)) {
            var docket = new ReadDocket(office.database, office.clock);
            var before = total(docket, HEAD);
            office.database.write(handle -> handle.execute("update docket_case set assignee = null, open_slot = null"));

            assertThat(total(docket, HEAD)).isEqualTo(before);
            office.clock.pass(Duration.ofSeconds(11));
            assertThat(total(docket, HEAD)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_those_of_each_ones_areas(TestDatabase kind) {
        try (var office = opened(kind)) {
            var docket = new ReadDocket(office.database, office.clock);

            assertThat(total(docket, HEAD)).isEqualTo(2 * total(docket, TestActors.in(Set.of("25000"), Role.HEAD)));
            assertThat(total(docket, TestActors.in(Set.of(), Role.HEAD))).isZero();
        }
    }

    private static DocketOffice opened(TestDatabase kind) {
        var office = new DocketOffice(kind);
        StoredRegister.store(
                office.database,
                List.of(
                        DocketOffice.noMeeting("GCN:01", "25000").dossier(),
                        DocketOffice.noMeeting("GCN:02", "26000").dossier()));
        office.run(DAY);
        return office;
    }

    private static long total(ReadDocket docket, Actor actor) {
        var page = docket.read(actor, UNASSIGNED, Order.NEWEST, null, 50, DAY);
        assertThat(page.byKind().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(page.total());
        return page.total();
    }
}

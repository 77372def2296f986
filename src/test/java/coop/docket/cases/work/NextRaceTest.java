package coop.docket.cases.work;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.cases.DocketOffice;
import coop.docket.database.TestDatabase;
import coop.docket.register.stored.StoredRegister;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two who ask for the next case at the same moment never get the same. */
class NextRaceTest {
    private static final int SOME = 50;
    private static final int ALL = 500;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void in_some_rounds(TestDatabase kind) throws Exception {
        raced(kind, SOME);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Tag("thorough")
    void in_five_hundred_rounds(TestDatabase kind) throws Exception {
        raced(kind, ALL);
    }

    private static void raced(TestDatabase kind, int rounds) throws Exception {
        try (var office = new DocketOffice(kind)) {
            StoredRegister.store(
                    office.database,
                    IntStream.range(0, 4)
                            .mapToObj(i ->
                                    DocketOffice.noMeeting("GCN:0" + i, "25000").dossier())
                            .toList());
            office.run(DocketOffice.DAY);
            var one = office.colleague("one", Set.of(), Role.INSPECTOR);
            var other = office.colleague("other", Set.of(), Role.INSPECTOR);
            var next = new NextUnassigned(office.database, office.work());
            var together = new CyclicBarrier(2);
            var pool = Executors.newFixedThreadPool(2);
            for (int round = 0; round < rounds; round++) {
                var taken = pool.invokeAll(List.of(asking(next, one, together), asking(next, other, together)));
                assertThat(taken.get(0).get()).as("round " + round).isPresent();
                assertThat(taken.get(1).get())
                        .as("round " + round)
                        .isPresent()
                        .isNotEqualTo(taken.get(0).get());
                office.database.write(handle -> handle.execute("update docket_case set assignee = null"));
            }
            pool.shutdown();
        }
    }

    private static Callable<Optional<Long>> asking(NextUnassigned next, Actor actor, CyclicBarrier together) {
        return () -> {
            together.await();
            return next.take(actor, Set.of());
        };
    }
}

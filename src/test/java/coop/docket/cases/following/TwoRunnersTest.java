package coop.docket.cases.following;

import static coop.docket.cases.DocketOffice.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.cases.DocketOffice;
import coop.docket.database.TestDatabase;
import coop.docket.refusal.Refusal;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.register.stored.StoredRegister;
import java.util.Collections;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two that begin the same run at once do it once. */
class TwoRunnersTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void there_is_one_run_and_no_case_twice(TestDatabase kind) throws Exception {
        try (var office = new DocketOffice(kind)) {
            StoredRegister.store(
                    office.database, DemonstrationRegister.of(1_020, DAY).toList());
            var together = new CyclicBarrier(2);
            var pool = Executors.newFixedThreadPool(2);
            var refused = pool.invokeAll(Collections.nCopies(2, () -> {
                together.await();
                try {
                    office.run(DAY);
                    return "";
                } catch (Refusal refusal) {
                    return refusal.reason().key();
                }
            }));
            pool.shutdown();

            for (var each : refused) {
                assertThat(each.get()).isIn("", "assessment.run.going");
            }
            assertThat(office.count("run")).isOne();
            assertThat(office.count("run r where r.judged = 1020 and r.state = 'DONE'"))
                    .isOne();
            assertThat(office.count("docket_case")).isEqualTo(office.count("case_event e where e.action = 'OPENED'"));
            assertThat(office.count("(select case_id, version from case_event group by case_id, version) t"))
                    .as("nothing is told twice")
                    .isEqualTo(office.count("case_event"));
            assertThat(office.count("(select distinct cooperative_id, kind from docket_case) t"))
                    .isEqualTo(office.count("docket_case"));
        }
    }
}

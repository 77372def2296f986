package coop.docket.alerts.notices;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.cases.CaseKind;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.moves.Assign;
import coop.docket.cases.moves.Comment;
import coop.docket.database.TestDatabase;
import coop.docket.register.stored.StoredRegister;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What people are told at once. */
class NoticesTest {
    private static final URI SERVICE = URI.create("https://htx.example.vn");

    private final DocketOffice office = new DocketOffice(TestDatabase.H2);
    private final WriteNotices notices = new WriteNotices(office.database, office.clock, SERVICE);
    private Actor an;
    private Actor binh;
    private long caseId;

    @BeforeEach
    void open() {
        StoredRegister.store(
                office.database,
                List.of(
                        DocketOffice.noMeeting("A1", "92-01").dossier(),
                        DocketOffice.noMeeting("B1", "92-02").dossier()));
        office.run(DocketOffice.DAY);
        an = office.colleague("nguyen.an", Set.of(), Role.HEAD);
        binh = office.colleague("tran.binh", Set.of("92-01"), Role.INSPECTOR);
        caseId = office.file("A1", CaseKind.INACTIVE).line().id();
        wants(binh, "ASSIGNED MENTIONED DUE_TOMORROW ESCALATED");
        notices.write();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void wants(Actor who, String what) {
        office.database.write(handle -> handle.execute(
                """
                insert into alert_subscription (account_id, active, mandatory, kinds, areas, language, week_day,
                    at_hour, quiet_too, attachment, notices, address)
                values (?, 'yes', 'no', '', '', 'vi', 1, 7, 'no', 'no', ?, ?)""",
                who.account(),
                what,
                who.login() + "@htx.example.vn"));
    }

    private long version() {
        return office.file("A1", CaseKind.INACTIVE).line().version();
    }

    private List<String> told() {
        return office.database.read(
                handle -> handle.createQuery("select occasion from alert_message where kind = 'NOTICE' order by id")
                        .mapTo(String.class)
                        .list());
    }

    @Nested
    class A_case {

        @Test
        void given_to_somebody_is_told_to_him_once() {
            office.work().act(an, caseId, version(), new Assign(binh.account()));
            assertThat(notices.write()).isEqualTo(1);
            assertThat(notices.write()).isZero();
            office.clock.pass(Duration.ofHours(1));
            assertThat(notices.write()).isZero();
            // as after a restart
            assertThat(new WriteNotices(office.database, office.clock, SERVICE).write())
                    .isZero();
            assertThat(told()).hasSize(1);
            assertThat(content())
                    .contains("https://htx.example.vn/cases/" + caseId)
                    .contains("A1");
        }

        @Test
        void that_somebody_takes_himself_is_no_news_to_him() {
            office.work().act(binh, caseId, version(), new Assign(binh.account()));
            assertThat(notices.write()).isZero();
        }

        @Test
        void in_which_somebody_is_mentioned_is_told_to_him() {
            office.work().act(an, caseId, version(), new Comment("Nhờ @tran.binh xem giúp"));
            assertThat(notices.write()).isEqualTo(1);
        }

        @Test
        void is_not_told_to_whom_it_lies_elsewhere_meanwhile() {
            office.work().act(an, caseId, version(), new Assign(binh.account()));
            office.database.write(handle ->
                    handle.execute("update account_area set area = '92-02' where account_id = ?", binh.account()));
            assertThat(notices.write()).isZero();
        }

        @Test
        void is_not_told_to_whom_does_not_want_it() {
            office.database.write(handle -> handle.execute("update alert_subscription set notices = 'ESCALATED'"));
            office.work().act(an, caseId, version(), new Assign(binh.account()));
            assertThat(notices.write()).isZero();
        }

        private String content() {
            return office.database.read(handle -> handle.createQuery("select content from alert_message")
                    .mapTo(String.class)
                    .one());
        }
    }

    @Nested
    class A_morning {
        private final WriteMorning morning = new WriteMorning(office.database, office.clock, SERVICE);

        @Test
        void tells_what_falls_due_tomorrow_once() {
            office.work().act(an, caseId, version(), new Assign(binh.account()));
            office.database.write(
                    handle -> handle.execute("update docket_case set due_on = date '2026-11-24' where id = ?", caseId));
            assertThat(morning.write()).isEqualTo(1);
            assertThat(morning.write()).isZero();
            assertThat(told()).containsExactly("due_tomorrow-2026-11-23");
        }

        @Test
        void tells_what_has_become_overdue_to_whom_sees_it() {
            for (var code : List.of("A1", "B1")) {
                var id = office.file(code, CaseKind.INACTIVE).line().id();
                office.database.write(handle -> handle.execute(
                        """
                        insert into case_event (case_id, at, actor, action, version, content)
                        values (?, ?, 'tracker:run', 'ESCALATED', 1, '{}')""",
                        id,
                        office.clock.instant()));
            }
            assertThat(morning.write()).isEqualTo(1);
            assertThat(told()).containsExactly("escalated-2026-11-23");
            var content = office.database.read(handle -> handle.createQuery("select content from alert_message")
                    .mapTo(String.class)
                    .one());
            assertThat(content).contains("A1").doesNotContain("B1");
        }

        @Test
        void before_seven_tells_nothing() {
            office.clock.pass(Duration.ofHours(-3));
            assertThat(morning.write()).isZero();
        }
    }
}

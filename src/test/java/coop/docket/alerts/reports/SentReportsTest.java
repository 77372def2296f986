package coop.docket.alerts.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.AccountDetails;
import coop.docket.access.Actor;
import coop.docket.access.ChangeAccount;
import coop.docket.access.Colleagues;
import coop.docket.access.DisableAccount;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.alerts.subscriptions.StopSubscription;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.database.TestDatabase;
import coop.docket.language.Language;
import coop.docket.progress.Part;
import coop.docket.progress.exports.ExportReport;
import coop.docket.progress.reports.Every;
import coop.docket.progress.reports.Quarter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report that somebody keeps and wishes to be sent. */
class SentReportsTest {
    /** The office opens on a Monday, two hours after the hour of the message. */
    private static final Instant NEXT_MONDAY = Instant.parse("2026-11-30T00:00:00Z");

    private static final Instant FIRST_OF_QUARTER = Instant.parse("2027-01-04T00:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    @TempDir
    private Path folder;

    private static byte[] ofThePage(DocketOffice office, Actor reader, Part part, Quarter quarter, Language language) {
        var titles = ShippedWorkflow.get().titles();
        return new ExportReport(office.database).workbook(reader, part, quarter, titles, language, Mails.today(office));
    }

    private static Actor again(DocketOffice office, Actor reader) {
        return office.database
                .read(handle -> Colleagues.find(handle, reader.account()))
                .orElseThrow();
    }

    @Nested
    class Each_week {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void comes_with_the_hour_of_the_weekly_message_once_and_with_the_file_that_the_page_gives(TestDatabase kind)
                throws Exception {
            try (var office = DocketOffice.ofThree(kind)) {
                var mails = new Mails(office, folder.resolve(kind.name()));
                var head = mails.reader("head", Set.of(), Language.VI);
                var part = new Part("25000", null, "COOPERATIVE");
                mails.keep(head, "Xã Đông gửi Ban chỉ đạo", part, null, Every.WEEK);

                assertThat(mails.send()).isEmpty();
                mails.at(NEXT_MONDAY.minusSeconds(1));
                assertThat(mails.send()).isEmpty();
                mails.at(NEXT_MONDAY);
                var sent = mails.send();

                assertThat(sent).hasSize(1);
                var mail = sent.get(0);
                assertThat(mail.to()).isEqualTo("head@htx.example.vn");
                assertThat(mail.subject()).isEqualTo("[HTX] Kết quả rà soát, xử lý hợp tác xã quý 3 năm 2026");
                assertThat(mail.name()).matches("<report\\.2026-W49-\\d+\\.\\d+@htx\\.example\\.vn>");
                assertThat(mail.text())
                        .contains("“Xã Đông gửi Ban chỉ đạo”", "Còn cuối kỳ: 0")
                        .contains("https://htx.example.vn/progress/report?quarter=2026-Q3&area=25000&type=COOPERATIVE")
                        .contains("https://htx.example.vn/progress/report\n")
                        .doesNotContain("đến muộn");
                assertThat(mail.fileName()).isEqualTo("Báo cáo quý 2026-Q3.xlsx");
                assertThat(mail.file()).isEqualTo(ofThePage(office, head, part, new Quarter(2026, 3), Language.VI));
                assertThat(mail.headers("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
                assertThat(mails.send()).isEmpty();
                mails.at(NEXT_MONDAY.plus(WEEK));
                assertThat(mails.send()).hasSize(1);
            }
        }

        @Test
        void speaks_the_language_in_which_its_reader_is_told() throws Exception {
            try (var office = DocketOffice.ofThree(TestDatabase.H2)) {
                var mails = new Mails(office, folder);
                var quarter = Quarter.of(DocketOffice.DAY);
                for (var language : Language.values()) {
                    var reader = mails.reader("reader-" + language.code(), Set.of(), language);
                    mails.keep(reader, "Tất cả", Part.ALL, quarter, Every.WEEK);
                }
                mails.at(NEXT_MONDAY);

                for (var mail : mails.send()) {
                    var language = Language.of(mail.to().substring(7, 9)).orElseThrow();
                    assertThat(mail.headers("Content-Language")).containsExactly(language.code());
                    assertThat(mail.file())
                            .isEqualTo(ofThePage(office, DocketOffice.HEAD, Part.ALL, quarter, language));
                }
                assertThat(mails.all())
                        .hasSize(3)
                        .extracting(Mails.Mail::subject)
                        .doesNotHaveDuplicates();
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void is_written_once_by_many_at_the_same_time_for_the_database_takes_no_second(TestDatabase kind)
                throws Exception {
            try (var office = DocketOffice.ofThree(kind)) {
                var mails = new Mails(office, folder.resolve(kind.name()));
                for (int i = 0; i < 10; i++) {
                    mails.keep(mails.reader("reader" + i, Set.of(), Language.VI), "Tất cả", Part.ALL, null, Every.WEEK);
                }
                mails.at(NEXT_MONDAY);
                var threads = Executors.newFixedThreadPool(4);
                for (var each : threads.invokeAll(
                        List.<Callable<Integer>>of(mails::write, mails::write, mails::write, mails::write))) {
                    each.get();
                }
                threads.shutdown();
                assertThat(office.count("alert_message where kind = 'REPORT'")).isEqualTo(10);
                assertThatThrownBy(
                                () -> office.database.write(
                                        handle -> handle.execute(
                                                """
                                insert into alert_message (kind, occasion, account_id, way, message_id, late, state,
                                    attempts, next_attempt, lease, written_at)
                                select kind, occasion, account_id, way, message_id, late, state, attempts, next_attempt,
                                    lease, written_at from alert_message where kind = 'REPORT'""")))
                        .isInstanceOf(RuntimeException.class);
                assertThat(mails.send()).hasSize(10);
            }
        }
    }

    @Nested
    class Is_only_of_what_its_reader_may_see {

        @Test
        void when_it_is_sent_and_not_when_it_was_written_down() throws Exception {
            try (var office = DocketOffice.ofThree(TestDatabase.H2)) {
                var mails = new Mails(office, folder);
                var local = mails.reader("local", Set.of("25000"), Language.VI);
                var quarter = Quarter.of(DocketOffice.DAY);
                mails.keep(local, "Tất cả", Part.ALL, quarter, Every.WEEK);
                mails.at(NEXT_MONDAY);
                mails.write();
                var moved = new AccountDetails("local", Language.VI, Set.of(Role.INSPECTOR), false, Set.of("25001"));
                new ChangeAccount(office.database, office.clock)
                        .change(TestActors.everywhere(Role.ADMINISTRATOR), local.account(), 1, moved);

                var file = mails.send().get(0).file();

                assertThat(file)
                        .isEqualTo(ofThePage(office, again(office, local), Part.ALL, quarter, Language.VI))
                        .isNotEqualTo(ofThePage(office, local, Part.ALL, quarter, Language.VI));
                assertThat(Mails.strings(file)).contains("GCN:03").doesNotContain("GCN:01", "GCN:02");
            }
        }
    }

    @Nested
    class Nobody_is_sent_one {

        @Test
        void who_has_stopped_his_messages_or_has_no_account_any_more() throws Exception {
            try (var office = DocketOffice.ofThree(TestDatabase.H2)) {
                var mails = new Mails(office, folder);
                var before = mails.reader("before", Set.of(), Language.VI);
                var after = mails.reader("after", Set.of(), Language.VI);
                var gone = mails.reader("gone", Set.of(), Language.VI);
                var changed = mails.reader("changed", Set.of(), Language.VI);
                for (var reader : List.of(before, after, gone, changed)) {
                    mails.keep(reader, "Tất cả", Part.ALL, null, Every.WEEK);
                }
                stop(office, before);
                mails.at(NEXT_MONDAY);
                mails.write();
                stop(office, after);
                new DisableAccount(office.database, office.clock)
                        .disable(TestActors.everywhere(Role.ADMINISTRATOR), gone.account());
                mails.keep(changed, "Tất cả", Part.ALL, null, Every.NEVER);

                assertThat(mails.send()).isEmpty();
                assertThat(office.count("alert_message where kind = 'REPORT'")).isEqualTo(3);
                assertThat(office.count("alert_message where kind = 'REPORT' and state = 'NOTHING'"))
                        .isEqualTo(3);
            }
        }

        private void stop(DocketOffice office, Actor reader) {
            new StopSubscription(office.database, office.clock).stop(reader.account());
        }

        @Test
        void for_a_day_before_he_wished_it() throws Exception {
            try (var office = DocketOffice.ofThree(TestDatabase.H2)) {
                var mails = new Mails(office, folder);
                var head = mails.reader("head", Set.of(), Language.VI);
                mails.keep(head, "Tuần", Part.ALL, null, Every.WEEK);
                mails.keep(head, "Quý", Part.ALL, null, Every.QUARTER);
                assertThat(mails.send()).isEmpty();
                mails.at(NEXT_MONDAY);
                assertThat(mails.send()).singleElement().satisfies(mail -> assertThat(mail.text())
                        .contains("“Tuần”"));
            }
        }
    }

    @Nested
    class A_server_that_was_off {

        @Test
        void for_three_Mondays_sends_one_and_says_that_it_is_late() throws Exception {
            try (var office = DocketOffice.ofThree(TestDatabase.H2)) {
                var mails = new Mails(office, folder);
                var head = mails.reader("head", Set.of(), Language.VI);
                mails.keep(head, "Tất cả", Part.ALL, null, Every.WEEK);
                mails.at(NEXT_MONDAY.plus(WEEK.multipliedBy(2)).plus(Duration.ofDays(2)));

                var sent = mails.send();

                assertThat(sent).hasSize(1);
                assertThat(sent.get(0).name()).contains(".2026-W51-");
                assertThat(sent.get(0).text()).contains("đến muộn: lẽ ra đã gửi lúc 07:00, 14/12/2026");
                assertThat(mails.send()).isEmpty();
            }
        }

        @Test
        void in_the_week_of_the_quarter_makes_up_for_it_within_the_quarter_once() throws Exception {
            try (var office = DocketOffice.ofThree(TestDatabase.H2)) {
                var mails = new Mails(office, folder);
                var head = mails.reader("head", Set.of(), Language.EN);
                mails.keep(head, "All", Part.ALL, null, Every.QUARTER);
                mails.at(NEXT_MONDAY);
                assertThat(mails.send()).isEmpty();
                mails.at(FIRST_OF_QUARTER.plus(WEEK.multipliedBy(3)));

                var sent = mails.send();

                assertThat(sent).hasSize(1);
                assertThat(sent.get(0).name()).contains(".2027-W01-");
                assertThat(sent.get(0).text()).contains("comes late").contains("quarter 4 of 2026");
                for (int week = 4; week < 12; week++) {
                    mails.at(FIRST_OF_QUARTER.plus(WEEK.multipliedBy(week)));
                    assertThat(mails.send()).isEmpty();
                }
            }
        }
    }

    @Nested
    class Each_quarter {

        @Test
        void comes_in_its_first_whole_week_whatever_day_of_the_week_its_reader_moves_to() throws Exception {
            try (var office = DocketOffice.ofThree(TestDatabase.H2)) {
                var mails = new Mails(office, folder);
                var head = mails.reader("head", Set.of(), Language.VI);
                mails.keep(head, "Tất cả", Part.ALL, null, Every.QUARTER);
                for (var day = NEXT_MONDAY;
                        day.isBefore(Instant.parse("2028-01-20T00:00:00Z"));
                        day = day.plus(Duration.ofDays(1))) {
                    mails.at(day);
                    mails.send();
                    if (day.equals(FIRST_OF_QUARTER)) {
                        mails.day(head, java.time.DayOfWeek.FRIDAY);
                    }
                }
                assertThat(mails.all())
                        .extracting(mail -> mail.name().replaceAll("<report\\.(.{8}).*", "$1"))
                        .containsExactly("2027-W01", "2027-W14", "2027-W27", "2027-W40", "2028-W01");
            }
        }
    }

    @Nested
    class Its_page {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void tells_when_it_goes_next_and_when_it_last_went(TestDatabase kind) throws Exception {
            try (var office = DocketOffice.ofThree(kind)) {
                var mails = new Mails(office, folder.resolve(kind.name()));
                var head = mails.reader("head", Set.of(), Language.VI);
                var weekly = mails.keep(head, "Tuần", Part.ALL, null, Every.WEEK);
                var quarterly = mails.keep(head, "Quý", Part.ALL, null, Every.QUARTER);
                var never = mails.keep(head, "Không", Part.ALL, null, Every.NEVER);

                assertThat(mails.times(head)).doesNotContainKey(never);
                assertThat(mails.times(head).get(weekly)).isEqualTo(new ReportTimes(NEXT_MONDAY, null));
                assertThat(mails.times(head).get(quarterly)).isEqualTo(new ReportTimes(FIRST_OF_QUARTER, null));
                mails.at(NEXT_MONDAY.plusSeconds(5));
                mails.send();
                assertThat(mails.times(head).get(weekly))
                        .isEqualTo(new ReportTimes(NEXT_MONDAY.plus(WEEK), NEXT_MONDAY.plusSeconds(5)));
                mails.at(FIRST_OF_QUARTER);
                mails.send();
                assertThat(mails.times(head).get(quarterly))
                        .isEqualTo(new ReportTimes(Instant.parse("2027-04-05T00:00:00Z"), FIRST_OF_QUARTER));
                new StopSubscription(office.database, office.clock).stop(head.account());
                assertThat(mails.times(head).get(weekly).next()).isNull();
            }
        }
    }
}

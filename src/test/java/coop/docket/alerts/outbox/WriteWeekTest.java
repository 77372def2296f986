package coop.docket.alerts.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.alerts.AlertOffice;
import coop.docket.alerts.Week;
import coop.docket.database.TestDatabase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is written down to be told of a week, and when. */
class WriteWeekTest {
    private static final String MONDAY = "2026-11-23T00:00:00Z";

    private static List<String> weeks(AlertOffice office) {
        return office.texts("select occasion from alert_message order by id");
    }

    @Nested
    class An_hour_of_the_week {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void is_written_when_it_has_come_and_once(TestDatabase kind) {
            try (var office = new AlertOffice(kind)) {
                office.person("an");
                office.person("binh", DayOfWeek.FRIDAY, 17);
                office.at("2026-11-22T23:59:59Z");
                assertThat(office.write()).isZero();

                office.at(MONDAY);
                assertThat(office.write()).isEqualTo(1);
                assertThat(office.write()).isZero();
                office.at("2026-11-27T10:00:00Z");
                assertThat(office.write()).isEqualTo(1);

                assertThat(weeks(office)).containsExactly("2026-W48", "2026-W48");
                assertThat(office.texts("select distinct late from alert_message"))
                        .containsExactly("no");
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void is_written_once_by_many_at_the_same_time(TestDatabase kind) throws Exception {
            try (var office = new AlertOffice(kind)) {
                for (int i = 0; i < 20; i++) {
                    office.person("p" + i);
                }
                office.at(MONDAY);
                var threads = Executors.newFixedThreadPool(4);
                var written = 0;
                for (var each : threads.invokeAll(
                        List.<Callable<Integer>>of(office::write, office::write, office::write, office::write))) {
                    written += each.get();
                }
                threads.shutdown();
                assertThat(written).isEqualTo(20);
                assertThat(office.count("alert_message")).isEqualTo(20);
                assertThat(office.count("alert_slot")).isEqualTo(1);
            }
        }

        @Test
        void that_has_not_come_or_is_written_lets_no_reader_be_read() {
            try (var office = new AlertOffice(TestDatabase.H2)) {
                office.person("an");
                office.person("binh", DayOfWeek.FRIDAY, 17);
                var read = new ArrayList<Slot>();
                var week = new WriteWeek(
                        office.database, office.clock, noted(office.readers(), read), office.besides, "htx.example.vn");
                office.at("2026-11-22T23:59:59Z");
                week.write();
                assertThat(read).isEmpty();
                office.at(MONDAY);
                for (int i = 0; i < 10; i++) {
                    week.write();
                }
                assertThat(read).containsExactly(new Slot(Week.parse("2026-W48"), DayOfWeek.MONDAY, 7));
            }
        }

        private static Readers noted(Readers readers, List<Slot> read) {
            return new Readers() {
                @Override
                public Set<Slot> slots(Handle handle, Week week) {
                    return readers.slots(handle, week);
                }

                @Override
                public List<WeekReader> at(Handle handle, Slot slot) {
                    read.add(slot);
                    return readers.at(handle, slot);
                }

                @Override
                public Optional<Recipient> find(Handle handle, long account) {
                    return readers.find(handle, account);
                }
            };
        }

        @Test
        void is_not_made_up_for_by_somebody_who_comes_later_in_the_week() {
            try (var office = new AlertOffice(TestDatabase.H2)) {
                office.person("an");
                office.at(MONDAY);
                office.write();
                office.person("binh");
                office.clock.pass(Duration.ofDays(2));
                assertThat(office.write()).isZero();
                office.clock.pass(Duration.ofDays(5));
                assertThat(office.write()).isEqualTo(2);
            }
        }

        @Test
        void that_somebody_moves_within_the_week_gives_him_no_second_message() {
            try (var office = new AlertOffice(TestDatabase.H2)) {
                var an = office.person("an");
                office.at(MONDAY);
                office.write();
                var reader = office.people.get(an);
                office.people.put(an, new WeekReader(reader.recipient(), DayOfWeek.THURSDAY, 9));
                office.clock.pass(Duration.ofDays(4));
                assertThat(office.write()).isZero();
            }
        }
    }

    @Nested
    class A_server_that_was_off {

        @Test
        void on_Monday_morning_tells_late_on_Wednesday() {
            try (var office = new AlertOffice(TestDatabase.H2)) {
                office.person("an");
                office.at("2026-11-25T03:00:00Z");
                assertThat(office.write()).isEqualTo(1);
                assertThat(office.texts("select late from alert_message")).containsExactly("yes");
            }
        }

        @Test
        void for_three_Mondays_tells_once_and_of_the_week_that_is() {
            try (var office = new AlertOffice(TestDatabase.H2)) {
                office.person("an");
                office.at(MONDAY);
                office.write();
                office.at("2026-12-16T03:00:00Z");
                office.write();
                office.write();
                assertThat(weeks(office)).containsExactly("2026-W48", "2026-W51");
                assertThat(office.texts("select late from alert_message order by id"))
                        .containsExactly("no", "yes");
            }
        }
    }

    @Nested
    class A_clock_that_jumps {

        @ParameterizedTest
        @CsvSource({"PT1H", "PT-1H", "P400D", "P-1D"})
        void makes_nobody_be_told_twice_and_no_week_be_left_out(Duration jump) {
            for (int hour = 0; hour < 7 * 24; hour += 5) {
                try (var office = new AlertOffice(TestDatabase.H2)) {
                    office.person("an");
                    office.at("2026-11-22T17:30:00Z");
                    office.clock.pass(Duration.ofDays(-7));
                    live(office, 7 * 24 + hour);
                    office.clock.pass(jump);
                    live(office, 3 * 7 * 24);
                    assertThat(weeks(office)).doesNotHaveDuplicates();
                    var last = Week.of(office.clock.instant().minus(Duration.ofHours(7)));
                    assertThat(weeks(office))
                            .endsWith(
                                    last.previous().previous().toString(),
                                    last.previous().toString(),
                                    last.toString());
                }
            }
        }

        @Test
        void by_years_and_back_leaves_no_week_out_when_it_comes() {
            try (var office = new AlertOffice(TestDatabase.H2)) {
                office.person("an");
                office.at(MONDAY);
                live(office, 24);
                office.clock.pass(Duration.ofDays(400));
                live(office, 8 * 24);
                office.clock.pass(Duration.ofDays(-400));
                for (int week = 0; week < 60; week++) {
                    office.write();
                    office.clock.pass(Duration.ofDays(7));
                }
                var told = weeks(office);
                assertThat(told).filteredOn(week -> week.contains("/")).hasSize(2);
                var due = Week.of(Instant.parse(MONDAY));
                for (int week = 0; week < 60; week++, due = due.next()) {
                    assertThat(told).containsOnlyOnce(due.toString());
                }
            }
        }

        private static void live(AlertOffice office, int hours) {
            for (int i = 0; i < hours; i++) {
                office.write();
                office.clock.pass(Duration.ofHours(1));
            }
            office.write();
        }

        @Test
        void to_and_fro_leaves_no_week_out_either() {
            var random = new Random(1975);
            try (var office = new AlertOffice(TestDatabase.H2)) {
                office.person("an");
                office.at(MONDAY);
                var day = office.clock.instant();
                for (int i = 0; i < 60; i++) {
                    office.at(day.plus(Duration.ofDays(7L * i)).toString());
                    office.clock.pass(Duration.ofHours(random.nextInt(48) - 24));
                    office.write();
                    office.at(day.plus(Duration.ofDays(7L * i)).toString());
                    office.write();
                }
                assertThat(weeks(office)).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
            }
        }
    }

    @Nested
    class A_year {

        @Test
        void of_fifty_three_weeks_has_as_many_messages_each_on_Monday_at_seven() {
            try (var office = new AlertOffice(TestDatabase.H2)) {
                office.person("an");
                for (var at = Instant.parse("2025-12-28T17:00:00Z");
                        at.isBefore(Instant.parse("2027-01-10T17:00:00Z"));
                        at = at.plus(Duration.ofHours(1))) {
                    office.at(at.toString());
                    office.write();
                }
                assertThat(weeks(office)).hasSize(54).startsWith("2026-W01").endsWith("2026-W53", "2027-W01");
                assertThat(office.texts("select late from alert_message")).containsOnly("no");
                List<Instant> written =
                        office.database.read(handle -> handle.createQuery("select written_at from alert_message")
                                .mapTo(Instant.class)
                                .list());
                assertThat(written).allSatisfy(at -> assertThat(
                                at.getEpochSecond() % Duration.ofDays(1).toSeconds())
                        .isZero());
            }
        }
    }
}

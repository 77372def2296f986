package coop.docket.progress.burndown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line counts cooperatives, not cases, and its pace is that of a year. */
class BurnDownTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Happened on(String day, long cooperative, CaseKind kind, CaseAction action) {
        return new Happened(cooperative, kind.ordinal() + 10 * cooperative, kind, action, null, LocalDate.parse(day));
    }

    private static Counting counted(Happened... happened) {
        var counting = new Counting(turn -> {});
        List.of(happened).forEach(counting::add);
        return counting;
    }

    @Nested
    class A_cooperative {
        @Test
        void with_two_cases_is_one_until_both_are_closed() {
            var counting = counted(
                    on("2026-08-10", 1, CaseKind.DEBT, CaseAction.OPENED),
                    on("2026-09-10", 1, CaseKind.INACTIVE, CaseAction.OPENED),
                    on("2026-09-20", 1, CaseKind.DEBT, CaseAction.CLEARED),
                    on("2026-10-20", 1, CaseKind.INACTIVE, CaseAction.RESOLVED));

            assertThat(counting.of(null, TODAY).points())
                    .containsExactly(
                            new Point(LocalDate.of(2026, 8, 31), 1, 1, 0),
                            new Point(LocalDate.of(2026, 9, 30), 1, 0, 0),
                            new Point(LocalDate.of(2026, 10, 31), 0, 0, 1),
                            new Point(TODAY, 0, 0, 0));
            assertThat(counting.of(CaseKind.DEBT, TODAY).today().unsettled()).isZero();
        }

        @Test
        void with_data_to_verify_alone_has_no_problem_to_be_settled() {
            var counting = counted(on("2026-11-10", 1, CaseKind.VERIFY, CaseAction.OPENED));

            assertThat(counting.of(null, TODAY).today().unsettled()).isZero();
            assertThat(counting.of(CaseKind.VERIFY, TODAY).today().unsettled()).isOne();
        }

        @Test
        void whose_dismissal_was_taken_back_is_unsettled_again() {
            var undone = new Happened(
                    1, 12, CaseKind.DEBT, CaseAction.UNDONE, CaseAction.DISMISSED, LocalDate.of(2026, 11, 12));

            var counting = counted(
                    on("2026-11-10", 1, CaseKind.DEBT, CaseAction.OPENED),
                    on("2026-11-11", 1, CaseKind.DEBT, CaseAction.DISMISSED),
                    undone);

            assertThat(counting.of(null, TODAY).today().unsettled()).isOne();
        }

        @Test
        void that_comes_back_counts_once() {
            var counting = counted(
                    on("2026-11-10", 1, CaseKind.DEBT, CaseAction.OPENED),
                    on("2026-11-11", 1, CaseKind.DEBT, CaseAction.CLEARED),
                    on("2026-11-12", 1, CaseKind.DEBT, CaseAction.REGRESSED),
                    on("2026-11-10", 2, CaseKind.DEBT, CaseAction.OPENED));

            assertThat(counting.of(CaseKind.DEBT, TODAY).today().unsettled()).isEqualTo(2);
        }
    }

    @Nested
    class The_pace {
        private final BurnDown line = new BurnDown(List.of(
                new Point(LocalDate.of(2025, 12, 31), 120, 0, 0), new Point(LocalDate.of(2026, 12, 31), 96, 0, 24)));

        @Test
        void is_what_there_was_and_what_is_needed_by_the_month() {
            assertThat(line.pace()).isEqualTo(2.0, within(0.01));
            assertThat(line.needed()).isEqualTo(2.0, within(0.01));
        }

        @Test
        void leads_to_a_day() {
            assertThat(line.done()).isBetween(LocalDate.of(2030, 12, 30), LocalDate.of(2031, 1, 2));
        }

        @Test
        void leads_nowhere_where_they_become_more() {
            var worse = new BurnDown(List.of(new Point(LocalDate.of(2026, 1, 31), 1, 1, 0), new Point(TODAY, 5, 4, 0)));

            assertThat(worse.pace()).isNegative();
            assertThat(worse.done()).isNull();
            assertThat(worse.inTime()).isFalse();
        }

        @ParameterizedTest
        @CsvSource({"120, 120, false", "120, 119, true", "120, 121, false"})
        void makes_them_fewer_where_the_figure_shows_it(int before, int now, boolean fewer) {
            var year = new BurnDown(List.of(
                    new Point(LocalDate.of(2025, 12, 31), before, 0, 0),
                    new Point(LocalDate.of(2026, 12, 31), now, 0, 0)));

            assertThat(year.fewer()).isEqualTo(fewer);
        }

        @Test
        void is_none_on_the_first_day() {
            var new_line = new BurnDown(List.of(new Point(TODAY, 5, 4, 0)));

            assertThat(new_line.pace()).isZero();
            assertThat(new_line.needed()).isPositive();
        }
    }
}

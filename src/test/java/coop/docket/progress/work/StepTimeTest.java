package coop.docket.progress.work;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.cases.CaseKind;
import coop.docket.cases.course.Work;
import coop.docket.cases.workflow.Due;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How long steps take, and what was settled in time. */
class StepTimeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static List<Long> days(long... days) {
        return LongStream.of(days).sorted().boxed().toList();
    }

    private static CaseFact settled(LocalDate on, LocalDate lastDue, Work.Passed... passed) {
        var work = new Work(
                null,
                null,
                lastDue == null ? null : new Due(lastDue, lastDue, null, 0),
                new ArrayList<>(List.of(passed)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new CaseFact(1, CaseKind.DEBT, false, on.minusYears(1), on, null, null, null, null, null, null, work);
    }

    private static Work.Passed passed(LocalDate due, LocalDate on) {
        return new Work.Passed("remind", "paid", on.minusDays(10), due, on, "account:1");
    }

    @Nested
    class The_median {
        @Test
        void lies_in_the_middle() {
            assertThat(StepTime.median(days(9, 1, 3))).isEqualByComparingTo("3");
            assertThat(StepTime.median(days(9, 1, 3, 4))).isEqualByComparingTo("3.5");
            assertThat(StepTime.median(days())).isNull();
        }

        @Test
        void is_beside_what_nine_of_ten_do_not_exceed() {
            assertThat(StepTime.nineOfTen(days(1, 2, 3, 4, 5, 6, 7, 8, 9, 100))).isEqualTo(9);
            assertThat(StepTime.nineOfTen(days(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100)))
                    .isEqualTo(10);
            assertThat(StepTime.nineOfTen(days(7))).isEqualTo(7);
        }
    }

    @Nested
    class A_case {
        @Test
        void is_late_with_one_step_left_after_its_deadline() {
            var fact = settled(TODAY, null, passed(TODAY.minusDays(30), TODAY.minusDays(29)));
            assertThat(fact.timed()).isTrue();
            assertThat(fact.late()).isTrue();
        }

        @Test
        void is_late_if_it_was_closed_with_a_deadline_passed() {
            assertThat(settled(TODAY, TODAY.minusDays(1)).late()).isTrue();
            assertThat(settled(TODAY, TODAY).late()).isFalse();
        }

        @Test
        void without_a_deadline_is_neither() {
            var fact = settled(TODAY, null, passed(null, TODAY));
            assertThat(fact.timed()).isFalse();
            assertThat(Load.of(null, List.of(fact), TODAY)).isEqualTo(new Load(null, 0, 0, 0, 1, 0, 0));
        }

        @Test
        void counts_for_a_year() {
            assertThat(settled(TODAY.minusYears(1), null).settledLately(TODAY)).isFalse();
            assertThat(settled(TODAY.minusYears(1).plusDays(1), null).settledLately(TODAY))
                    .isTrue();
        }
    }
}

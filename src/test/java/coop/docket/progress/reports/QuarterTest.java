package coop.docket.progress.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Quarters, as they are counted and written. */
class QuarterTest {
    @Test
    void has_three_months() {
        var quarter = Quarter.of(LocalDate.of(2026, 11, 23));
        assertThat(quarter.toString()).isEqualTo("2026-Q4");
        assertThat(quarter.first()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(quarter.last()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(quarter.before()).isEqualTo(new Quarter(2026, 3));
    }

    @Test
    void is_read_as_it_is_written() {
        assertThat(Quarter.read("2026-Q1")).contains(new Quarter(2026, 1));
        assertThat(Quarter.read("2026-Q5")).isEmpty();
        assertThat(Quarter.read("2026-q1")).isEmpty();
    }

    @Test
    void that_was_the_last_full_one_has_ended() {
        assertThat(Quarter.lastFull(LocalDate.of(2026, 12, 31))).isEqualTo(new Quarter(2026, 3));
        assertThat(Quarter.lastFull(LocalDate.of(2027, 1, 1))).isEqualTo(new Quarter(2026, 4));
        assertThat(Quarter.lastFull(LocalDate.of(2027, 2, 1))).isEqualTo(new Quarter(2026, 4));
    }
}

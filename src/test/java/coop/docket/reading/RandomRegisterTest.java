package coop.docket.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RandomRegisterTest {
    private static final int COOPERATIVES = 1_500;
    private static final int AT_LEAST = 20;
    /** For rules that are in force but a short time. */
    private static final List<String> MORE = List.of(
            "2025-05-01",
            "2025-09-10",
            "2025-12-16",
            "2026-07-01",
            "2026-08-24",
            "2026-10-15",
            "2026-11-20",
            "2026-12-31");

    /** Rules that a time limit turns from one day to the next. */
    private static final String TIMED = "INA-01 INA-01P INA-02 INA-03 INA-07 INA-07O INA-08 INA-09 INA-10 INA-12 INA-13"
            + " INA-16 DIS-01 DIS-03 DIS-04 DIS-05A DIS-05B DIS-06 DIS-07 DIS-08 DIS-12 DEB-01 DEB-02 DEB-03 DEB-04"
            + " DEB-05 DEB-09 DEB-11 DEB-12 DEB-15";

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final int[] found = new int[Provision.values().length];
    private final int[] notFound = new int[found.length];
    private final int[] begun = new int[found.length];

    @Test
    void makes_every_rule_speak_and_be_silent_and_turn_from_one_day_to_the_next() {
        System.out.println("-Dseed=" + seed);
        var random = new Random(seed);
        for (var day : days(random)) {
            judge(day, random.nextLong());
        }
        for (var provision : Provision.values()) {
            var i = provision.ordinal();
            if (Boolean.getBoolean("counts")) {
                System.out.printf(
                        "%s found %d, not found %d, begins %d%n", provision.id(), found[i], notFound[i], begun[i]);
            }
        }
        var timed = List.of(TIMED.split(" "));
        for (var provision : Provision.values()) {
            var i = provision.ordinal();
            assertThat(found[i]).as(provision.id() + " found").isGreaterThan(AT_LEAST);
            assertThat(notFound[i]).as(provision.id() + " not found").isGreaterThan(AT_LEAST);
            if (timed.contains(provision.id())) {
                assertThat(begun[i]).as(provision.id() + " begins").isPositive();
            }
        }
    }

    @Test
    void is_the_same_for_the_same_seed() {
        assertThat(RandomRegister.of(seed, Days.LAST, 50)).isEqualTo(RandomRegister.of(seed, Days.LAST, 50));
    }

    private static List<LocalDate> days(Random random) {
        var days = new ArrayList<LocalDate>();
        for (var year = Days.FIRST; year.isBefore(Days.LAST); year = year.plusYears(1)) {
            days.add(year.plusDays(random.nextInt(365)));
        }
        for (var day : MORE) {
            days.add(LocalDate.parse(day));
        }
        return days;
    }

    private void judge(LocalDate day, long registerSeed) {
        var reading = Reading.of(day, RandomAreas.list(day));
        var dayBefore = Reading.of(day.minusDays(1), RandomAreas.list(day));
        for (var dossier : RandomRegister.of(registerSeed, day, COOPERATIVES)) {
            var now = new HashSet<Provision>();
            reading.read(dossier).forEach(one -> now.add(one.provision()));
            var before = new HashSet<Provision>();
            dayBefore.read(dossier).forEach(one -> before.add(one.provision()));
            for (var provision : Provision.values()) {
                var i = provision.ordinal();
                found[i] += now.contains(provision) ? 1 : 0;
                notFound[i] += provision.inForce(day) && !now.contains(provision) ? 1 : 0;
                begun[i] +=
                        now.contains(provision) && !before.contains(provision) && provision.inForce(day.minusDays(1))
                                ? 1
                                : 0;
            }
        }
    }
}

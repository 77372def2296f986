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
    private static final int AT_LEAST = 25;
    /** Rules that no date turns but those of their being in force. */
    private static final List<Provision> TIMELESS = List.of(
            Provision.INA_04,
            Provision.INA_05,
            Provision.INA_06,
            Provision.DIS_18,
            Provision.DEB_09G,
            Provision.DEB_10,
            Provision.DEB_16,
            Provision.CNV_02,
            Provision.CNV_02W,
            Provision.CNV_03,
            Provision.CNV_05,
            Provision.CNV_06,
            Provision.CNV_08,
            Provision.AST_01,
            Provision.AST_02,
            Provision.AST_03,
            Provision.AST_07,
            Provision.AST_09,
            Provision.AST_12,
            Provision.AST_13,
            Provision.DAT_01,
            Provision.DAT_04,
            Provision.DAT_05);

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
            assertThat(found[i]).as(provision.id() + " found").isGreaterThan(AT_LEAST);
            assertThat(notFound[i]).as(provision.id() + " not found").isGreaterThan(AT_LEAST);
            if (!TIMELESS.contains(provision)) {
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
        days.addAll(
                List.of(LocalDate.of(2025, 9, 10), LocalDate.of(2025, 5, 1), LocalDate.of(2025, 12, 16), Days.LAST));
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
        if (Boolean.getBoolean("counts")) {
            System.out.println(day);
        }
    }
}

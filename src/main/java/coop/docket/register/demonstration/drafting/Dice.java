package coop.docket.register.demonstration.drafting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** Throws that come out the same on every machine. */
public final class Dice {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long STIR = 0xBF58476D1CE4E5B9L;

    // of all generators, this one's numbers are promised by the platform for every release
    private final Random random;

    private Dice(Random random) {
        this.random = random;
    }

    /** Neighbouring numbers give throws that have nothing to do with each other. */
    public static Dice of(long seed, long number) {
        var mixed = (seed * STIR + number) * SPREAD;
        mixed = (mixed ^ mixed >>> 29) * STIR;
        return new Dice(new Random(mixed ^ mixed >>> 32));
    }

    /** A whole number, both ends included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** So many whole millions. */
    public long millions(int least, int most) {
        return between(least, most) * 1_000_000L;
    }

    /** @param percent of the throws that say yes */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    public String yes(int percent) {
        return chance(percent) ? "yes" : "no";
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A day, both ends included; the last where it lies before the first. */
    public LocalDate day(LocalDate first, LocalDate last) {
        return first.isAfter(last)
                ? last
                : first.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(first, last) + 1));
    }
}

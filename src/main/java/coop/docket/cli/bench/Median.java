package coop.docket.cli.bench;

import java.util.Collection;

/** The middle one of some figures: a busy machine spoils some of them, seldom half. */
final class Median {
    private Median() {}

    static double of(Collection<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}

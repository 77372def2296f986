package coop.docket.assessment.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found laid beside what stands. */
final class Comparison {
    private final List<Found> appeared = new ArrayList<>();
    private final List<Found> changed = new ArrayList<>();
    private final List<Ground> replaced = new ArrayList<>();
    private final List<Ground> unchanged = new ArrayList<>();
    private final List<Ground> gone = new ArrayList<>();
    private final Map<String, Long> firstRuns = new HashMap<>();

    static Comparison of(List<Found> found, List<Kept> standing) {
        var comparison = new Comparison();
        var before = new LinkedHashMap<String, Kept>();
        standing.forEach(kept -> before.put(
                FindingDao.slot(kept.ground().cooperativeId(), kept.ground().rule()), kept));
        for (var each : found) {
            comparison.compare(each, before.remove(FindingDao.slot(each.cooperativeId(), each.rule())));
        }
        before.values().forEach(kept -> comparison.gone.add(kept.ground()));
        return comparison;
    }

    private void compare(Found now, Kept before) {
        if (before == null) {
            appeared.add(now);
        } else if (before.contentHash().equals(now.contentHash())) {
            unchanged.add(before.ground());
        } else {
            changed.add(now);
            replaced.add(before.ground());
            firstRuns.put(FindingDao.slot(now.cooperativeId(), now.rule()), before.firstRun());
        }
    }

    boolean moved() {
        return !appeared.isEmpty() || !changed.isEmpty() || !gone.isEmpty();
    }

    List<Found> appeared() {
        return appeared;
    }

    List<Found> changed() {
        return changed;
    }

    /** The versions that end because they say something else now. */
    List<Ground> replaced() {
        return replaced;
    }

    List<Ground> unchanged() {
        return unchanged;
    }

    List<Ground> gone() {
        return gone;
    }

    /** Since which run the changed ones stand, by slot. */
    Map<String, Long> firstRuns() {
        return firstRuns;
    }
}

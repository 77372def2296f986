package coop.docket.cases.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each target of ways a lane beside the steps, as few lanes as do without two lines on one another. */
final class Lanes {
    private final List<List<Stretch>> lanes = new ArrayList<>();
    private final Map<String, Integer> byTarget = new HashMap<>();

    /** From where to where the line to a target runs. */
    record Stretch(String target, int from, int to) {
        boolean meets(Stretch other) {
            return from <= other.to && other.from <= to;
        }
    }

    /** The shortest next to the steps. */
    Lanes(List<Stretch> stretches) {
        stretches.stream()
                .sorted(Comparator.comparingInt((Stretch each) -> each.to() - each.from())
                        .thenComparing(Stretch::target))
                .forEach(this::place);
    }

    private void place(Stretch stretch) {
        var lane = 0;
        while (lane < lanes.size() && lanes.get(lane).stream().anyMatch(stretch::meets)) {
            lane++;
        }
        if (lane == lanes.size()) {
            lanes.add(new ArrayList<>());
        }
        lanes.get(lane).add(stretch);
        byTarget.put(stretch.target(), lane);
    }

    int of(String target) {
        return byTarget.get(target);
    }

    int count() {
        return lanes.size();
    }
}

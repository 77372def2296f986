package coop.docket.rulemaking.health;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What became of the cases that one rule was a ground of, while it is counted. */
final class Fate {
    private final List<Long> settled = new ArrayList<>();
    private long open;
    private long ended;
    private long wrong;

    void open() {
        open++;
    }

    /** @param days from opening to end */
    void settled(long days) {
        settled.add(days);
        ended++;
    }

    /** @param mistaken whether the provision did not apply, or the data were wrong */
    void dismissed(boolean mistaken) {
        ended++;
        wrong += mistaken ? 1 : 0;
    }

    long openCases() {
        return open;
    }

    long endedCases() {
        return ended;
    }

    long wrongCases() {
        return wrong;
    }

    /** The median; of an even number the lower of the two in the middle. */
    Long days() {
        if (settled.isEmpty()) {
            return null;
        }
        Collections.sort(settled);
        return settled.get((settled.size() - 1) / 2);
    }
}

package coop.docket.reading;

import coop.docket.register.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is found of one cooperative: at most one finding a rule, and none by a rule that is not in force. */
final class FoundOfOne {
    private final AsOf day;
    private final String cooperative;
    private final Found[] byProvision = new Found[Provision.values().length];
    private final List<Found> all = new ArrayList<>(4);

    FoundOfOne(AsOf day, String cooperative) {
        this.day = day;
        this.cooperative = cooperative;
    }

    List<Found> all() {
        return all;
    }

    boolean has(Provision provision) {
        return byProvision[provision.ordinal()] != null;
    }

    void add(Provision provision, LocalDate since) {
        if (day.inForce(provision)) {
            finding(provision, since);
        }
    }

    /** Adds one of several states that each meet the rule: the one that came first says since when. */
    void addState(Provision provision, LocalDate since) {
        if (day.inForce(provision)) {
            finding(provision, since).from(since);
        }
    }

    /** Adds a row that meets the rule. */
    void add(Provision provision, Row row, LocalDate age, LocalDate threshold) {
        if (day.inForce(provision)) {
            finding(provision, threshold).add(row, age, threshold);
        }
    }

    private Found finding(Provision provision, LocalDate since) {
        var found = byProvision[provision.ordinal()];
        if (found == null) {
            found = new Found(cooperative, provision, since);
            byProvision[provision.ordinal()] = found;
            all.add(found);
        }
        return found;
    }
}

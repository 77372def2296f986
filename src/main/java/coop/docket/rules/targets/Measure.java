package coop.docket.rules.targets;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a target is about. */
public enum Measure {
    GROUPS(Unit.NUMBER),
    GROUP_MEMBERS(Unit.NUMBER),
    /** With people's credit funds, which are cooperatives too. */
    COOPERATIVES(Unit.NUMBER),
    COOPERATIVE_MEMBERS(Unit.NUMBER),
    UNIONS(Unit.NUMBER),
    UNION_MEMBERS(Unit.NUMBER),
    /** Of the cooperatives whose newest report has a rating. */
    GOOD_OR_FAIR(Unit.SHARE),
    /** Of the farm cooperatives whose newest report tells. */
    VALUE_CHAIN(Unit.SHARE),
    HIGH_TECH(Unit.SHARE),
    QUALIFIED_MANAGERS(Unit.SHARE),
    /** Cooperatives that exist in form only, as rule INA-16 finds them. */
    FORMAL_ONLY(Unit.NUMBER),
    UNSETTLED(Unit.NUMBER),
    /** Of the newest year for which some have reported, over the year before, of those that reported both. */
    REVENUE_GROWTH(Unit.SHARE),
    WORKER_INCOME_GROWTH(Unit.SHARE),
    PROFIT_GROWTH(Unit.SHARE);

    /** How its value is written. */
    public enum Unit {
        NUMBER,
        /** A fraction of 1, written in percent. */
        SHARE
    }

    private final Unit unit;

    Measure(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /** As targets.yml writes it. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Measure> of(String title) {
        return Arrays.stream(values())
                .filter(measure -> measure.title().equals(title))
                .findFirst();
    }
}

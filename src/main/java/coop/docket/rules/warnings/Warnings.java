package coop.docket.rules.warnings;

import coop.docket.rules.guard.Guarded;
import coop.docket.rules.judging.ReadPack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks through a pack for what is sound and yet looks wrong. */
public final class Warnings {
    private Warnings() {}

    /** The warnings of a pack by place; rules that have not passed the guard are left out. */
    public static List<Warning> of(ReadPack pack, LocalDate day) {
        var rules = passed(pack);
        var warnings = new ArrayList<Warning>();
        rules.values().forEach(rule -> warnings.addAll(new ConditionWarnings(pack, rule, day).all()));
        warnings.addAll(new OverlapWarnings(rules.values()).all());
        warnings.addAll(new GapWarnings(pack, rules.values()).all());
        warnings.addAll(new HeaderWarnings(pack, day).all());
        warnings.addAll(new SpeltWarnings(pack, day).all());
        warnings.addAll(new UnreadWarnings(pack, rules.values()).all());
        warnings.sort(Warning.BY_PLACE);
        return List.copyOf(warnings);
    }

    private static Map<String, Guarded> passed(ReadPack pack) {
        var passed = new LinkedHashMap<String, Guarded>();
        for (var file : pack.files().rules()) {
            var guarded = pack.guarded(file);
            if (guarded.passed() && guarded.header() != null) {
                passed.put(guarded.header().id(), guarded);
            }
        }
        return passed;
    }
}

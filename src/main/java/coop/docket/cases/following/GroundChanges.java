package coop.docket.cases.following;

import coop.docket.assessment.live.Ground;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

/**
 * How the grounds of a case differ from those it has.
 *
 * @param added it never had them
 * @param replaced it had them; they say something else now, or are back
 * @param gone rules that no longer are its grounds
 */
record GroundChanges(List<Ground> added, List<Ground> replaced, List<String> gone) {

    static GroundChanges of(List<KeptGround> kept, List<Ground> standing) {
        var changes = new GroundChanges(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var before = new HashMap<String, KeptGround>();
        kept.forEach(ground -> before.put(ground.rule(), ground));
        for (var ground : standing) {
            var had = before.remove(ground.rule());
            if (had == null) {
                changes.added.add(ground);
            } else if (!had.present() || had.findingId() != ground.findingId()) {
                changes.replaced.add(ground);
            }
        }
        before.values().stream().filter(KeptGround::present).forEach(had -> changes.gone.add(had.rule()));
        return changes;
    }

    boolean none() {
        return added.isEmpty() && replaced.isEmpty() && gone.isEmpty();
    }

    /** As an event tells them. */
    TreeMap<String, Object> told() {
        var told = new TreeMap<String, Object>();
        put(told, "added", added.stream().map(Ground::rule).sorted().toList());
        put(told, "changed", replaced.stream().map(Ground::rule).sorted().toList());
        put(told, "gone", gone.stream().sorted().toList());
        return told;
    }

    private static void put(TreeMap<String, Object> told, String name, List<String> rules) {
        if (!rules.isEmpty()) {
            told.put(name, rules);
        }
    }
}

package coop.docket.assessment.comparison;

import coop.docket.assessment.Judges;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Future;

/** Some cooperatives while both sides judge them. */
record Compared(
        int size,
        Future<Map<Long, TreeMap<String, Difference.Said>>> before,
        Future<Map<Long, TreeMap<String, Difference.Said>>> after) {

    /** Waits for both sides; what differs, by cooperative and rule. */
    List<Difference> differences() {
        var one = Judges.result(before);
        var other = Judges.result(after);
        var differences = new ArrayList<Difference>();
        var cooperatives = new TreeSet<>(one.keySet());
        cooperatives.addAll(other.keySet());
        for (var id : cooperatives) {
            add(differences, id, one.getOrDefault(id, new TreeMap<>()), other.getOrDefault(id, new TreeMap<>()));
        }
        return differences;
    }

    private static void add(
            List<Difference> differences,
            long id,
            Map<String, Difference.Said> before,
            Map<String, Difference.Said> after) {
        var rules = new TreeSet<>(before.keySet());
        rules.addAll(after.keySet());
        for (var rule : rules) {
            var was = before.get(rule);
            var is = after.get(rule);
            if (was == null || is == null || !was.contentHash().equals(is.contentHash())) {
                differences.add(new Difference(id, was, is));
            }
        }
    }
}

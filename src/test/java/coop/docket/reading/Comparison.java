package coop.docket.reading;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.areas.AreaList;
import coop.docket.register.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Holds what the rules find against the reading, and keeps the first differences of each kind to be shown. */
final class Comparison {
    private static final int SHOWN = 2;

    private final Map<String, Integer> differences = new TreeMap<>();
    private final List<String> shown = new ArrayList<>();
    private int days;
    private long judged;
    private long findings;

    void compare(LocalDate day, AreaList areas, List<Dossier> dossiers, Stream<String> answer) {
        var rules = new HashMap<String, Claim>();
        answer.map(Claim::of).forEach(claim -> assertThat(rules.put(claim.place(), claim))
                .as("a second " + claim)
                .isNull());
        var reading = Reading.of(day, areas);
        var byCode = new HashMap<String, Dossier>();
        for (var dossier : dossiers) {
            byCode.put(dossier.code(), dossier);
            for (var found : reading.read(dossier)) {
                var ours = Claim.of(found);
                findings++;
                compare(day, dossier, ours, rules.remove(ours.place()));
            }
        }
        rules.values().forEach(extra -> compare(day, byCode.get(extra.cooperative()), null, extra));
        judged += dossiers.size();
        days++;
    }

    private void compare(LocalDate day, Dossier dossier, Claim reading, Claim rules) {
        var difference = Claim.difference(reading, rules);
        if (difference != null) {
            var rule = reading == null ? rules.rule() : reading.rule();
            if (differences.merge(rule + ": " + difference, 1, Integer::sum) <= SHOWN) {
                shown.add("\n%s on %s: %s%n the reading: %s%n the rules: %s%s"
                        .formatted(rule, day, difference, reading, rules, RandomRegister.shortened(dossier)));
            }
        }
    }

    void isWithoutDifference(long seed) {
        System.out.printf("%d days, %d cooperatives judged, %d findings compared%n", days, judged, findings);
        differences.forEach((rule, times) -> System.out.println(rule + ", " + times + " times"));
        assertThat(shown).as("differences, -Dseed=" + seed).isEmpty();
    }
}

package coop.docket.reading;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.areas.AreaList;
import coop.docket.register.Dossier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingAgreesTest {
    private static final int SHOWN = 3;

    @TempDir
    private Path folder;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Map<String, Integer> differences = new HashMap<>();
    private final List<String> shown = new ArrayList<>();
    private long judged;
    private long findings;

    @Test
    void the_rules_find_what_a_second_reading_of_them_finds() throws IOException {
        var days = new ArrayList<>(List.of(LocalDate.of(2024, 7, 18), LocalDate.of(2026, 7, 1)));
        for (int i = 0; i < 4; i++) {
            days.add(Days.any(random));
        }
        compare(days, 400);
    }

    @Tag("thorough")
    @Test
    void the_rules_find_it_on_and_around_every_day_on_which_they_change() throws IOException {
        var days = new TreeSet<LocalDate>(Days.turning());
        days.addAll(Days.odd());
        for (int i = 0; i < 10; i++) {
            days.add(Days.any(random));
        }
        compare(days, 5_000);
    }

    private void compare(Iterable<LocalDate> days, int cooperatives) throws IOException {
        System.out.println("-Dseed=" + seed);
        int count = 0;
        for (var day : days) {
            compare(day, cooperatives, count % 2 == 0);
            count++;
        }
        System.out.printf("%d days, %d cooperatives judged, %d findings compared%n", count, judged, findings);
        differences.forEach((rule, times) -> System.out.println(rule + " differs " + times + " times"));
        assertThat(shown).as("differences, seed " + seed).isEmpty();
    }

    private void compare(LocalDate day, int cooperatives, boolean areas) throws IOException {
        var dossiers = RandomRegister.of(random.nextLong(), day, cooperatives);
        var theirs = new HashMap<String, Claim>();
        for (var claim : Assessment.of(dossiers, areas, day, folder)) {
            assertThat(theirs.put(claim.place(), claim)).as("a second " + claim).isNull();
        }
        var reading = Reading.of(day, areas ? RandomAreas.list(day) : AreaList.NOT_LOADED);
        var byCode = new HashMap<String, Dossier>();
        for (var dossier : dossiers) {
            byCode.put(dossier.code(), dossier);
            for (var found : reading.read(dossier)) {
                var ours = Claim.of(found);
                findings++;
                compare(day, dossier, ours, theirs.remove(ours.place()));
            }
        }
        judged += dossiers.size();
        theirs.values().forEach(extra -> compare(day, byCode.get(extra.cooperative()), null, extra));
    }

    private void compare(LocalDate day, Dossier dossier, Claim reading, Claim rules) {
        if (reading == null || !reading.equals(rules)) {
            var rule = reading == null ? rules.rule() : reading.rule();
            if (differences.merge(rule, 1, Integer::sum) <= SHOWN) {
                shown.add("\n%s on %s%n the reading: %s%n the rules: %s%s"
                        .formatted(rule, day, reading, rules, RandomRegister.shortened(dossier)));
            }
        }
    }
}

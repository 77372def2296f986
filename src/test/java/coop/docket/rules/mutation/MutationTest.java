package coop.docket.rules.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.rules.mutation.MutationRun.Fate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The examples notice when a rule is changed in one place. */
class MutationTest {
    private static final int SAMPLE = 60;
    private static final String PARTS = " \\| ";

    /** Beginnings of rule ids, as {@code -Dmutants=DEB,AST}; all rules where none are given. */
    private static final List<String> ASKED_FOR =
            List.of(System.getProperty("mutants", "").split(","));

    private final MutationRun run = new MutationRun();

    @Test
    void a_sample_of_mutants_is_noticed() {
        var seed = Long.getLong("seed", System.nanoTime());
        System.err.println("mutants: -Dseed=" + seed);
        var mutants = new ArrayList<>(run.mutants());
        Collections.shuffle(mutants, new Random(seed));

        var unnoticed = mutants.stream()
                .limit(SAMPLE)
                .filter(mutant -> run.fateOf(mutant) == Fate.SURVIVED)
                .map(Mutant::toString)
                .filter(mutant -> !explained().containsKey(mutant))
                .toList();

        assertThat(unnoticed).as("with seed %d", seed).isEmpty();
    }

    @Test
    @Tag("thorough")
    void all_mutants_are_noticed_but_those_explained() {
        var fates = new LinkedHashMap<Mutant, Fate>();
        run.mutants().stream()
                .filter(mutant -> askedFor(mutant.rule()))
                .forEach(mutant -> fates.put(mutant, run.fateOf(mutant)));
        var byFamily = new TreeMap<String, int[]>();
        fates.forEach((mutant, fate) ->
                byFamily.computeIfAbsent(mutant.family(), family -> new int[Fate.values().length])[fate.ordinal()]++);
        byFamily.forEach((family, counts) -> System.err.printf(
                "%-20s killed %4d, survived %3d, not compiled %3d%n", family, counts[0], counts[1], counts[2]));
        var survivors = fates.entrySet().stream()
                .filter(entry -> entry.getValue() == Fate.SURVIVED)
                .map(entry -> entry.getKey().toString())
                .toList();
        survivors.forEach(survivor -> System.err.println("survived: " + survivor));
        var killed = fates.values().stream().filter(fate -> fate == Fate.KILLED).count();
        var judged = fates.values().stream()
                .filter(fate -> fate != Fate.NOT_COMPILED)
                .count();
        System.err.printf(
                "mutants: %d made, %d judged, %d killed (%.1f %%), %d survived, %d of them explained%n",
                fates.size(),
                judged,
                killed,
                100.0 * killed / judged,
                survivors.size(),
                survivors.stream().filter(explained()::containsKey).count());

        assertThat(survivors)
                .containsExactlyInAnyOrderElementsOf(explained().keySet().stream()
                        .filter(MutationTest::askedFor)
                        .toList());
    }

    /** Whether a rule, or what begins with its id, is one to be run. */
    private static boolean askedFor(String rule) {
        return ASKED_FOR.stream().anyMatch(rule::startsWith);
    }

    /** The mutants that no example can notice, each with the reason. */
    private static Map<String, String> explained() {
        try (var in = MutationTest.class.getResourceAsStream("survivors.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var explained = new LinkedHashMap<String, String>();
            List<String> lines = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            for (var line : lines) {
                explained.put(line.split(PARTS)[0], line.split(PARTS)[1]);
            }
            return explained;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

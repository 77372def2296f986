package coop.docket.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.rules.guard.Corpus;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.RuleProblem;
import coop.docket.rules.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that only look and flag, as they should, but would not come to an end, are ended and named. */
class RunawayRulesTest {
    private static final String FILE = "debt/DEB-15.drl";
    private static final int SAMPLE = 2;

    @Test
    void there_are_a_dozen() {
        assertThat(runaways()).hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("aSample")
    void some_are_ended(Corpus.Entry entry) {
        assertThat(checked(entry)).anySatisfy(RunawayRulesTest::isEnded);
    }

    @ParameterizedTest
    @MethodSource("runaways")
    @Tag("thorough")
    void all_are_ended(Corpus.Entry entry) {
        assertThat(checked(entry)).anySatisfy(RunawayRulesTest::isEnded);
    }

    private static void isEnded(RuleProblem problem) {
        assertThat(problem.file()).isEqualTo(FILE);
        assertThat(problem.what().key()).startsWith("pack.worker.");
    }

    /** What is wrong with a pack of that rule alone, its missing examples left out. */
    private static List<RuleProblem> checked(Corpus.Entry entry) {
        var files = new ArrayList<SourceFile>();
        PackFiles.shipped().files().stream()
                .filter(file -> !file.path().contains("/") || file.path().startsWith("words/"))
                .forEach(files::add);
        files.add(new SourceFile(FILE, entry.file().text()));

        return CheckRules.check(new PackFiles(files), new Problems()).problems();
    }

    static List<Corpus.Entry> aSample() {
        var seed = Long.getLong("seed", System.nanoTime());
        System.err.println("runaway rules: -Dseed=" + seed);
        var some = new ArrayList<>(runaways());
        Collections.shuffle(some, new Random(seed));
        return some.subList(0, SAMPLE);
    }

    static List<Corpus.Entry> runaways() {
        return Corpus.read("runaway.txt");
    }
}

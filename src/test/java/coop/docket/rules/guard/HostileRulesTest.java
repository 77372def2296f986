package coop.docket.rules.guard;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.rules.CheckRules;
import coop.docket.rules.engine.RuleCompiler;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.terms.ParameterUnit;
import coop.docket.rules.terms.ParametersFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule files that would do more than look and flag are refused before any compiler sees them. */
class HostileRulesTest {
    private static final Guard GUARD = new Guard(units());

    @Test
    void there_are_many_and_of_many_families() {
        assertThat(hostile()).hasSizeGreaterThan(100);
        assertThat(hostile().stream().map(Corpus.Entry::family).distinct()).hasSizeGreaterThan(12);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void is_refused_with_its_place_and_no_compiler_is_entered(Corpus.Entry entry) {
        var before = RuleCompiler.entered();

        var problems = GUARD.check(entry.file()).problems();

        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            for (var language : List.of(Language.VI, Language.EN)) {
                assertThat(Words.in(language).say(problem.what())).doesNotStartWith("rules.");
                assertThat(Words.in(language).say(problem.instead())).doesNotStartWith("rules.");
            }
        });
        assertThat(RuleCompiler.entered()).isEqualTo(before);
    }

    @Test
    void so_they_are_by_the_check_of_a_whole_pack() {
        var before = RuleCompiler.entered();
        var oneOfEach = hostile().stream()
                .collect(Collectors.toMap(Corpus.Entry::family, Corpus.Entry::file, (one, other) -> one));
        for (var file : oneOfEach.values()) {
            var files = new ArrayList<>(PackFiles.shipped().files());
            files.add(file);

            var checked = CheckRules.check(new PackFiles(files), new Problems());

            assertThat(checked.files()).contains(file.path());
        }
        assertThat(RuleCompiler.entered()).isEqualTo(before);
    }

    static List<Corpus.Entry> hostile() {
        return Corpus.read("hostile.txt");
    }

    static Map<String, ParameterUnit> units() {
        var units = new HashMap<String, ParameterUnit>();
        SourceFile file = PackFiles.shipped().file("parameters.yml").orElseThrow();
        ParametersFile.read(file, new Problems()).forEach((name, parameter) -> units.put(name, parameter.unit()));
        return units;
    }
}

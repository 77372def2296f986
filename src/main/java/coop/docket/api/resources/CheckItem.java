package coop.docket.api.resources;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.rulemaking.checks.CheckedFiles;
import coop.docket.rules.examples.ExampleResult;
import coop.docket.rules.source.RuleProblem;
import java.util.List;

/**
 * What a check came to, as programs get it.
 *
 * @param asked whether the rules could be asked at all
 * @param failing examples that do not come out as written
 */
record CheckItem(boolean sound, boolean asked, int examples, List<Wrong> problems, List<Failing> failing) {

    /** Something wrong at a place. */
    record Wrong(String file, int line, int column, String what, String instead) {
        static Wrong of(RuleProblem problem, Words words) {
            return new Wrong(
                    problem.file(),
                    problem.line(),
                    problem.column(),
                    words.say(problem.what()),
                    problem.instead() == null ? null : words.say(problem.instead()));
        }
    }

    /** An example that does not come out as written. */
    record Failing(String rule, String file, int line, String name, boolean expected, boolean flagged) {
        static Failing of(ExampleResult result) {
            var example = result.example();
            return new Failing(
                    result.rule(), result.file(), example.line(), example.name(), example.flagged(), result.flagged());
        }
    }

    static CheckItem of(CheckedFiles checked, Language language) {
        var words = Words.in(language);
        return new CheckItem(
                checked.sound(),
                checked.asked(),
                checked.results().size(),
                checked.problems().stream()
                        .map(problem -> Wrong.of(problem, words))
                        .toList(),
                checked.results().stream()
                        .filter(result -> !result.holds())
                        .map(Failing::of)
                        .toList());
    }
}

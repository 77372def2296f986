package coop.docket.pages.drafts;

import coop.docket.pages.frame.Frame;
import coop.docket.rulemaking.checks.CheckedFiles;
import coop.docket.rules.examples.ExampleResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * What a check came to, in the reader's language.
 *
 * @param asked whether the rules could be asked at all
 * @param plain the rule in plain words; null where that was not asked for, or it cannot be said
 * @param warnings of what looks wrong though it may be used
 */
public record Checked(
        List<ProblemText> problems,
        List<ExampleLine> examples,
        boolean asked,
        String plain,
        List<WarningText> warnings) {

    static Checked of(Frame frame, DraftLine draft, CheckedFiles found) {
        var numbers = new HashMap<String, Integer>();
        var examples = new ArrayList<ExampleLine>();
        for (ExampleResult result : found.results()) {
            var number = numbers.merge(result.file(), 1, Integer::sum) - 1;
            examples.add(ExampleLine.of(frame, draft, result, number));
        }
        return new Checked(
                found.problems().stream()
                        .map(problem -> ProblemText.of(frame, draft, problem))
                        .toList(),
                List.copyOf(examples),
                found.asked(),
                null,
                List.of());
    }

    Checked plainly(String said) {
        return new Checked(problems, examples, asked, said, warnings);
    }

    Checked warning(List<WarningText> found) {
        return new Checked(problems, examples, asked, plain, found);
    }

    public List<ExampleLine> failing() {
        return examples.stream().filter(example -> !example.holds()).toList();
    }

    public boolean sound() {
        return problems.isEmpty() && asked && failing().isEmpty();
    }
}

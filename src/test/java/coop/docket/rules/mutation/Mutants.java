package coop.docket.rules.mutation;

import coop.docket.rules.source.SourceFile;
import coop.docket.rules.terms.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** All the ways in which one rule is changed: each mutant differs from the rule in one place. */
final class Mutants {
    private static final Map<String, List<String>> COMPARISONS = Map.of(
            "<", List.of("<=", ">"),
            "<=", List.of("<", ">="),
            ">", List.of(">=", "<"),
            ">=", List.of(">", "<="),
            "==", List.of("!="),
            "!=", List.of("=="));
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("moreThan", List.of("atLeast")),
            Map.entry("atLeast", List.of("moreThan")),
            Map.entry("from", List.of("upTo", "before")),
            Map.entry("upTo", List.of("before", "from")),
            Map.entry("before", List.of("upTo", "from")),
            Map.entry("done", List.of("lacking")),
            Map.entry("lacking", List.of("done")),
            Map.entry("with", List.of("isNot")),
            Map.entry("isNot", List.of("with")),
            Map.entry("found", List.of("none")),
            Map.entry("none", List.of("found")),
            Map.entry("numberAbove", List.of("numberFrom")),
            Map.entry("numberFrom", List.of("numberAbove")));

    private final SourceFile file;
    private final Map<String, Parameter> parameters;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(SourceFile file, Map<String, Parameter> parameters) {
        this.file = file;
        this.parameters = parameters;
    }

    static List<Mutant> of(SourceFile file, Map<String, Parameter> parameters) {
        var made = new Mutants(file, parameters);
        made.numbers();
        made.comparisons();
        made.conditions();
        made.lists();
        made.dates();
        made.since();
        return made.mutants;
    }

    private void numbers() {
        for (var amount : List.of(-1, 1)) {
            family(
                    "number",
                    edits -> edits.each("\\b\\d+\\b", false, found -> Long.parseLong(found.group()) + amount + ""));
        }
        Pattern.compile("\"([a-z][a-z.-]+)\"")
                .matcher(file.text())
                .results()
                .map(found -> found.group(1))
                .filter(parameters::containsKey)
                .distinct()
                .forEach(name -> mutants.addAll(ParameterMutants.of(file, parameters, name)));
    }

    private void comparisons() {
        COMPARISONS.forEach((sign, others) -> others.forEach(other ->
                family("comparison", edits -> edits.each("(?<![<>=!])" + sign + "(?![<>=])", false, found -> other))));
        WORDS.forEach((word, others) -> others.forEach(other -> family(
                "word",
                edits -> edits.each(
                        "\\." + word + "\\b", false, found -> inCondition(found.start()) ? "." + other : null))));
        family("word", edits -> edits.each("\\bisNotKnown\\(", false, found -> "isKnown("));
        family("word", edits -> edits.each("\\bisKnown\\(", false, found -> "isNotKnown("));
        family("word", edits -> edits.each("&&", false, found -> "||"));
        family("word", edits -> edits.each("\\|\\|", false, found -> "&&"));
    }

    private void conditions() {
        family("dropped !", edits -> edits.each("!(?=[a-zA-Z])", false, found -> ""));
        family("dropped condition", edits -> Constraints.drop(file.text(), edits));
        family(
                "dropped word",
                edits -> edits.each(
                        "\\s*\\.(?!found|none|count|sum|year|toDay|resumedOn|revenue|workers)[a-zA-Z]+(?=\\()",
                        false,
                        found -> null));
        family("dropped word", edits -> Constraints.dropWords(file.text(), edits));
    }

    private void lists() {
        family(
                "dropped value",
                edits -> edits.each(", \"[^\"]+\"(?=[,)])", true, found -> listed(found.start()) ? "" : null));
        family("dropped value", edits -> edits.each("(?<=in \\()\"[^\"]+\", ", true, found -> ""));
        family(
                "dropped value",
                edits -> edits.each(
                        "(?<=(with|isNot)\\(\"[a-z_]{1,30}\", )\"[^\"]+\", ",
                        true,
                        found -> inCondition(found.start()) ? "" : null));
        family("dropped value", edits -> edits.each("(?<=isNot\\([a-zA-Z]{1,30}, )\"[^\"]+\", ", true, found -> ""));
    }

    private void dates() {
        for (var amount : List.of(-1, 1)) {
            family(
                    "date",
                    edits -> edits.each(
                            "\"\\d{4}-\\d{2}-\\d{2}\"",
                            true,
                            found -> '"'
                                    + LocalDate.parse(found.group().replace("\"", ""))
                                            .plusDays(amount)
                                            .toString()
                                    + '"'));
        }
        family("date", edits -> edits.each("date-(effective|expires) \"[0-9-]+\"", true, found -> ""));
    }

    private void since() {
        family("since", edits -> edits.each("\\.sinceDayAfter\\(", false, found -> ".since("));
        family("since", edits -> edits.each("\\.since\\(", false, found -> ".sinceDayAfter("));
        family("since", edits -> edits.each("\\.since(DayAfter|State)?\\([^()]*\\)", false, found -> ""));
    }

    private boolean inCondition(int place) {
        return place < file.text().indexOf("\nthen");
    }

    /** Whether a value is one of several in a condition. */
    private boolean listed(int place) {
        var before = file.text().substring(0, place);
        var call = before.substring(before.lastIndexOf('(') + 1);
        return inCondition(place)
                && call.chars().filter(each -> each == '"').count()
                        >= (call.startsWith("\"") && !before.endsWith("in (" + call) ? 4 : 2);
    }

    private void family(String family, Consumer<Edits> make) {
        var edits = new Edits(file.text());
        make.accept(edits);
        var rule = file.name().replace(".drl", "");
        for (var edit : edits.all()) {
            mutants.add(new Mutant(rule, family, edit.change(), new SourceFile(file.path(), edit.text()), parameters));
        }
    }
}

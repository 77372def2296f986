package coop.docket.rules;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.register.Sheet;
import coop.docket.rules.engine.CompiledRules;
import coop.docket.rules.engine.RuleCompiler;
import coop.docket.rules.engine.RuleText;
import coop.docket.rules.engine.RulesDoNotCompile;
import coop.docket.rules.examples.Example;
import coop.docket.rules.examples.ExampleRun;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.terms.Deadline;
import coop.docket.rules.terms.Parameter;
import coop.docket.rules.terms.Span;
import coop.docket.rules.terms.Terms;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule hides its condition behind one word: what an officer may want to change stands where he can change it. */
class NothingIsHiddenTest {
    private static final ReadPack PACK = ReadPack.of(PackFiles.shipped(), new Problems());
    private static final Map<String, List<Example>> EXAMPLES = examples();
    private static final Map<String, CompiledRules> COMPILED = new HashMap<>();
    private static final String END = "(?=[\" ),])";

    /** What a rule states: one number, list value or date of its provision. */
    record Stated(String rule, String what) {}

    @Test
    void the_table_has_every_rule() {
        assertThat(lines().map(line -> line[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(PACK.rules().keySet());
    }

    @ParameterizedTest
    @MethodSource("stated")
    void each_number_list_value_and_date_is_read_there(Stated stated) {
        var drl = file(stated.rule()).text();
        if (!stated.what().contains("=")) {
            assertThat(drl).containsPattern("[\"( ]" + spaced(stated.what()) + END);
            return;
        }
        var name = stated.what().split("=")[0];
        assertThat(drl).contains("\"" + name + "\"");
        assertThat(PACK.parameters().get(name).timeline().values())
                .extracting(value -> text(value.content()))
                .contains(stated.what().split("=")[1]);
    }

    @ParameterizedTest
    @MethodSource("stated")
    void and_changed_there(Stated stated) throws Exception {
        var file = file(stated.rule());
        var parameters = new HashMap<>(PACK.parameters());
        if (stated.what().contains("=")) {
            var name = stated.what().split("=")[0];
            parameters.put(name, other(parameters.get(name)));
        } else {
            file = new SourceFile(
                    file.path(),
                    file.text().replaceAll("(?<=[\"( ])" + spaced(stated.what()) + END, other(stated.what())));
        }

        assertThat(verdicts(file, parameters))
                .as("what %s says when %s is another", stated.rule(), stated.what())
                .isNotEqualTo(verdicts(file(stated.rule()), PACK.parameters()));
    }

    static Stream<Stated> stated() {
        return lines().flatMap(line -> Stream.of(line).skip(1).map(what -> new Stated(line[0], what)));
    }

    private static List<String> verdicts(SourceFile file, Map<String, Parameter> parameters) throws Exception {
        var verdicts = new ArrayList<String>();
        var rules = compiled(file);
        for (var example : EXAMPLES.get(PACK.rules().get(id(file)).id())) {
            var terms = new Terms(example.today(), parameters, PACK.calendar(), example.areas(), Deadline.none());
            try (var session = rules.on(terms)) {
                var flags = session.judge(List.of(example.dossier())).get(0).flags();
                verdicts.add(
                        flags.isEmpty() ? "-" : "flagged since " + flags.get(0).sinceDay());
            }
        }
        return verdicts;
    }

    /** Once for each text: a rule states several things, and parameters are no part of what is compiled. */
    private static CompiledRules compiled(SourceFile file) throws RulesDoNotCompile {
        var before = COMPILED.get(file.text());
        if (before != null) {
            return before;
        }
        var rules = RuleCompiler.compile(List.of(new RuleText(file.path(), file.text())));
        COMPILED.put(file.text(), rules);
        return rules;
    }

    @AfterAll
    static void what_was_compiled_is_closed() {
        COMPILED.values().forEach(CompiledRules::close);
        COMPILED.clear();
    }

    private static Map<String, List<Example>> examples() {
        var byRule = new HashMap<String, List<Example>>();
        ExampleRun.examplesOf(PACK, new Problems()).forEach(rule -> byRule.put(rule.rule(), rule.examples()));
        return byRule;
    }

    private static SourceFile file(String rule) {
        return PACK.files().file(PACK.rules().get(rule).file()).orElseThrow();
    }

    private static String id(SourceFile file) {
        return file.name().replace(".drl", "");
    }

    private static String spaced(String what) {
        return what.replace('_', what.charAt(0) > 'z' || what.contains("ủ") || what.contains("ư") ? ' ' : '_');
    }

    private static String other(String what) {
        if (what.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(what).plusDays(1).toString();
        }
        if (what.matches("\\d{2}-\\d{2}")) {
            return "01-02";
        }
        if (what.matches("[1-9]\\d*|0")) {
            return String.valueOf(Long.parseLong(what) + 1);
        }
        return what.matches("[a-z_]+_on") ? otherDay(what) : "ANOTHER";
    }

    /** Another day of the same sheet. */
    private static String otherDay(String column) {
        if (Sheet.PROCEEDINGS.has(column)) {
            return "restored_on";
        }
        return Sheet.DEBTS.has(column) ? "reconciled_on" : "legal_status_on";
    }

    /** The same parameter with one more everywhere. */
    private static Parameter other(Parameter parameter) {
        var timeline = new TreeMap<LocalDate, Parameter.Value>();
        parameter
                .timeline()
                .forEach((day, value) ->
                        timeline.put(day, new Parameter.Value(more(value.content()), value.basis(), value.verified())));
        return new Parameter(parameter.name(), parameter.unit(), parameter.titles(), timeline);
    }

    private static Object more(Object content) {
        if (content instanceof Span span) {
            return new Span(span.number() + 1, span.unit());
        }
        if (content instanceof MonthDay day) {
            return MonthDay.from(day.atYear(2023).plusDays(1));
        }
        return (Long) content + 1;
    }

    private static String text(Object content) {
        if (content instanceof Span span) {
            return String.valueOf(span.number());
        }
        return content.toString().replaceFirst("^--", "");
    }

    private static Stream<String[]> lines() {
        try (var in = NothingIsHiddenTest.class.getResourceAsStream("what-each-rule-states.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.trim().split("\\s+"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

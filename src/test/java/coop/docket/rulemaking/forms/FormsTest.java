package coop.docket.rulemaking.forms;

import static coop.docket.rulemaking.Refuses.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.database.TestDatabase;
import coop.docket.refusal.RefusalKind;
import coop.docket.rulemaking.RuleOffice;
import coop.docket.rulemaking.drafts.BeginDraft;
import coop.docket.rulemaking.drafts.DraftFiles;
import coop.docket.rulemaking.drafts.ReadDraftText;
import coop.docket.rules.TestRules;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A form changes one place of a file and nothing else. */
class FormsTest {
    private static final String EXAMPLES = "inactive/INA-07.examples.yml";
    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);

    private static List<String> added(String before, String after) {
        var lines = new ArrayList<>(Arrays.asList(after.split("\n")));
        Arrays.asList(before.split("\n")).forEach(lines::remove);
        return lines;
    }

    @Nested
    class A_number_of_the_law {

        @Test
        void changes_from_a_day_by_one_line_of_the_file() {
            try (var office = new RuleOffice(TestDatabase.H2)) {
                var draft = new BeginDraft(office.database, office.clock).begin(office.an, "Họp", "");
                new AddParameterValue(office.database, office.clock)
                        .add(office.an, draft, "meeting.limit", FROM, "24", "Nghị định \"01/2027\"");

                var before =
                        PackFiles.shipped().file("parameters.yml").orElseThrow().text();
                var after = new ReadDraftText(office.database)
                        .read(office.an, draft, "parameters.yml")
                        .text();
                assertThat(added(before, after))
                        .containsExactly(
                                "    2027-01-01: { value: 24, basis: \"Nghị định \\\"01/2027\\\"\", verified: no }");
                assertThat(after.length() - before.length())
                        .isEqualTo(added(before, after).get(0).length() + 1);
                var read = ReadPack.of(new DraftFiles(office.database).read(office.an, draft), new Problems());
                assertThat(read.problems()).isEmpty();
                var timeline = read.parameters().get("meeting.limit");
                assertThat(timeline.on(FROM.minusDays(1)).content())
                        .hasToString(
                                timeline.on(LocalDate.of(2024, 7, 1)).content().toString());
                assertThat(timeline.on(FROM).content())
                        .isNotEqualTo(timeline.on(FROM.minusDays(1)).content());
            }
        }

        @Test
        void can_be_corrected_while_it_is_not_published_but_not_what_judged_already() {
            try (var office = new RuleOffice(TestDatabase.H2)) {
                var draft = new BeginDraft(office.database, office.clock).begin(office.an, "Họp", "");
                var adding = new AddParameterValue(office.database, office.clock);
                adding.add(office.an, draft, "meeting.limit", FROM, "24", "Nghị định");
                adding.add(office.an, draft, "meeting.limit", FROM, "20", "Nghị định");

                var before =
                        PackFiles.shipped().file("parameters.yml").orElseThrow().text();
                var after = new ReadDraftText(office.database)
                        .read(office.an, draft, "parameters.yml")
                        .text();
                assertThat(added(before, after)).singleElement().asString().contains("value: 20");
                refuses(
                        RefusalKind.NOT_VALID,
                        "drafts.parameter.day-taken",
                        () -> adding.add(
                                office.an, draft, "meeting.limit", LocalDate.of(2024, 7, 1), "24", "Nghị định"));
            }
        }

        @Test
        void has_its_place_by_day_for_every_parameter_of_the_pack() {
            var text = PackFiles.shipped().file("parameters.yml").orElseThrow().text();
            var pack = ReadPack.of(PackFiles.shipped(), new Problems());
            var value = Map.of("day of year", "05-31");
            try (var office = new RuleOffice(TestDatabase.H2)) {
                var draft = new BeginDraft(office.database, office.clock).begin(office.an, "Tất cả", "");
                var adding = new AddParameterValue(office.database, office.clock);
                for (var day : List.of(LocalDate.of(1990, 1, 1), LocalDate.of(2024, 8, 30), FROM)) {
                    pack.parameters()
                            .forEach((name, parameter) -> adding.add(
                                    office.an,
                                    draft,
                                    name,
                                    day,
                                    value.getOrDefault(parameter.unit().title(), "37"),
                                    "Nghị định"));
                }
                var after = new ReadDraftText(office.database)
                        .read(office.an, draft, "parameters.yml")
                        .text();
                assertThat(added(text, after)).hasSize(3 * pack.parameters().size());
                assertThat(after.lines().filter(line -> line.strip().startsWith("#")))
                        .containsExactlyElementsOf(text.lines()
                                .filter(line -> line.strip().startsWith("#"))
                                .toList());
            }
        }

        @Test
        void is_refused_where_it_is_none() {
            try (var office = new RuleOffice(TestDatabase.H2)) {
                var draft = new BeginDraft(office.database, office.clock).begin(office.an, "Họp", "");
                var adding = new AddParameterValue(office.database, office.clock);

                for (var value : List.of("", "-1", "2.5", "x", "12, basis: y }", "1e3")) {
                    refuses(
                            RefusalKind.NOT_VALID,
                            "drafts.parameter.value",
                            () -> adding.add(office.an, draft, "meeting.limit", FROM, value, "Nghị định"));
                }
                refuses(
                        RefusalKind.NOT_VALID,
                        "drafts.parameter.source",
                        () -> adding.add(office.an, draft, "meeting.limit", FROM, "24", " "));
                refuses(
                        RefusalKind.NOT_FOUND,
                        "drafts.parameter.unknown",
                        () -> adding.add(office.an, draft, "no.such", FROM, "24", "Nghị định"));
            }
        }
    }

    @Nested
    class An_example {

        @Test
        void says_something_else_and_is_otherwise_as_it_was() {
            try (var office = new RuleOffice(TestDatabase.H2)) {
                var draft = new BeginDraft(office.database, office.clock).begin(office.an, "Họp", "");
                var changing = new ChangeExample(office.database, office.clock);
                changing.change(office.an, draft, EXAMPLES, 1, Map.of("expect", "not flagged", "since", ""));
                changing.change(office.an, draft, EXAMPLES, 0, Map.of("force_majeure", "yes", "name", "tên: mới #1"));

                var text = new ReadDraftText(office.database)
                        .read(office.an, draft, EXAMPLES)
                        .text();
                assertThat(text.split("\n")[2])
                        .isEqualTo(
                                "  - { name: \"tên: mới #1\", today: 2025-12-09, expect: not flagged, force_majeure: yes }");
                assertThat(text.split("\n")[3])
                        .isEqualTo(
                                "  - { name: eighteen months to the day, today: 2025-12-10, expect: not flagged, since: \"\" }");
            }
        }

        @Test
        void can_be_added_at_the_end() throws PackNotValid {
            try (var office = new RuleOffice(TestDatabase.H2)) {
                var draft = new BeginDraft(office.database, office.clock).begin(office.an, "Họp", "");
                var values = new LinkedHashMap<String, String>();
                values.put("name", "hai năm");
                values.put("today", "2026-12-10");
                values.put("expect", "flagged");
                var shipped = PackFiles.shipped().file(EXAMPLES).orElseThrow().text();
                var count = (int)
                        shipped.lines().filter(line -> line.startsWith("  - ")).count();
                new ChangeExample(office.database, office.clock).change(office.an, draft, EXAMPLES, count, values);

                var text = new ReadDraftText(office.database)
                        .read(office.an, draft, EXAMPLES)
                        .text();
                assertThat(added(shipped, text))
                        .containsExactly("  - { name: hai năm, today: 2026-12-10, expect: flagged }");
                var files = new DraftFiles(office.database).read(office.an, draft);
                assertThat(TestRules.test(files, new Problems()).results()).allMatch(result -> result.holds());
            }
        }

        @Test
        void of_every_file_of_the_pack_can_be_changed() {
            PackFiles.shipped().files().stream()
                    .filter(file -> file.path().endsWith(".examples.yml"))
                    .forEach(file -> {
                        var size = ExampleText.of(file).orElseThrow().size();
                        for (int i = 0; i < size; i++) {
                            assertThat(ExampleText.of(file)
                                            .orElseThrow()
                                            .with(i, Map.of("today", "2027-02-03", "x", "y")))
                                    .as(file.path() + " " + i)
                                    .isPresent();
                        }
                        assertThat(ExampleText.of(file).orElseThrow().and(Map.of("name", "new")))
                                .as(file.path())
                                .isPresent();
                    });
        }

        @Test
        void in_block_style_can_be_changed_too() {
            var text = "examples:\n  - name: one\n    today: 2026-01-01 # a remark\n    expect: flagged\n\n# the end\n";
            var example = ExampleText.of(new SourceFile(EXAMPLES, text)).orElseThrow();

            assertThat(example.with(0, Map.of("today", "2026-02-01", "code", "x")))
                    .hasValue("examples:\n  - name: one\n    today: 2026-02-01 # a remark\n    expect: flagged\n"
                            + "    code: x\n\n# the end\n");
        }

        @Test
        void takes_no_value_that_would_be_more_than_one() {
            try (var office = new RuleOffice(TestDatabase.H2)) {
                var draft = new BeginDraft(office.database, office.clock).begin(office.an, "Họp", "");
                var changing = new ChangeExample(office.database, office.clock);

                refuses(
                        RefusalKind.NOT_VALID,
                        "drafts.example.value",
                        () -> changing.change(office.an, draft, EXAMPLES, 0, Map.of("name", "a\n  - b")));
                refuses(
                        RefusalKind.NOT_VALID,
                        "drafts.example.value",
                        () -> changing.change(office.an, draft, EXAMPLES, 0, Map.of("a: b, c", "d")));
                changing.change(office.an, draft, EXAMPLES, 0, Map.of("name", "\" }, { x: y"));
                assertThat(ExampleText.of(new SourceFile(
                                        EXAMPLES,
                                        new ReadDraftText(office.database)
                                                .read(office.an, draft, EXAMPLES)
                                                .text()))
                                .orElseThrow()
                                .size())
                        .isEqualTo(ExampleText.of(
                                        PackFiles.shipped().file(EXAMPLES).orElseThrow())
                                .orElseThrow()
                                .size());
            }
        }
    }
}

package coop.docket.rules.help;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.rules.engine.RuleCompiler;
import coop.docket.rules.engine.RuleText;
import coop.docket.rules.guard.words.ChildSheets;
import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Meaning;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The vocabulary as data for editors. */
class HelpTest {
    private static final ReadPack PACK = ReadPack.of(PackFiles.shipped(), new Problems());

    private static List<HelpEntry> help(Language language) {
        return Help.of(language, PACK);
    }

    @Nested
    class Nothing_is_missing {

        @Test
        void every_word_that_the_guard_knows_is_there() {
            var known = new ArrayList<String>();
            Stream.of(Kind.COOPERATIVE, Kind.SIGNS, Kind.FLAG, Kind.ROWS)
                    .map(kind -> Meaning.plain(kind, true))
                    .forEach(owner -> known.addAll(names(owner)));
            ChildSheets.names()
                    .forEach(row -> known.addAll(
                            names(Meaning.row(Kind.ROW, ChildSheets.named(row).orElseThrow()))));

            assertThat(help(Language.EN).stream()
                            .filter(entry -> entry.group() == HelpEntry.Group.WORD)
                            .map(HelpEntry::word))
                    .containsExactlyInAnyOrderElementsOf(known);
        }

        @Test
        void everything_has_a_meaning_of_its_own_in_every_language() {
            for (var language : Language.values()) {
                assertThat(help(language))
                        .allSatisfy(entry -> assertThat(entry.meaning())
                                .as(entry.of() + "." + entry.word())
                                .isNotBlank()
                                .doesNotStartWith("help.")
                                .doesNotContain("{"))
                        .allSatisfy(entry -> assertThat(entry.type() + entry.unit() + entry.signature())
                                .doesNotContain("help."));
            }
        }

        @Test
        void no_text_and_no_example_is_of_a_word_that_is_no_more() {
            var of = help(Language.EN).stream()
                    .map(entry -> entry.of() + "." + entry.word().replace("@", ""))
                    .toList();
            assertThat(Examples.keys().stream().filter(key -> !key.startsWith("operator.")))
                    .allMatch(of::contains);
            assertThat(Examples.keys()).allMatch(key -> Words.in(Language.VI).has("help." + key));
        }

        @Test
        void every_entry_has_an_example() {
            assertThat(help(Language.TH)).allSatisfy(entry -> assertThat(entry.example())
                    .as(entry.of() + "." + entry.word())
                    .isNotBlank());
        }

        private List<String> names(Meaning owner) {
            return List.copyOf(coop.docket.rules.guard.words.Words.of(owner).names());
        }
    }

    @Nested
    class An_example {

        @Test
        void names_the_word_and_passes_the_guard_and_the_compiler() throws Exception {
            var texts = new ArrayList<RuleText>();
            for (var entry : help(Language.EN)) {
                var rule = rule(entry);
                assertThat(PACK.guarded(rule).problems())
                        .as(entry.of() + "." + entry.word() + ": " + entry.example())
                        .isEmpty();
                assertThat(entry.example()).contains(entry.word());
                var id = "INA-%02d%c".formatted(texts.size() % 100, 'A' + texts.size() / 100);
                texts.add(new RuleText("inactive/" + id + ".drl", rule.text().replace("INA-07", id)));
            }
            try (var compiled = RuleCompiler.compile(texts)) {
                assertThat(compiled).isNotNull();
            }
        }
    }

    @Nested
    class An_entry {

        @Test
        void says_what_the_word_takes_and_gives() {
            var with = entry(Language.VI, "rows", "with");
            var due = entry(Language.EN, "Debt", "balance");
            var label = entry(Language.TH, "cooperative", "label");
            var months = entry(Language.EN, "cooperative", "months");

            assertThat(with.signature()).isEqualTo("with(\"cột\", \"giá trị\", …)");
            assertThat(due.type()).isEqualTo("amount");
            assertThat(due.unit()).isEqualTo("đồng");
            assertThat(due.maybeUnknown()).isTrue();
            assertThat(label.choices()).contains(new HelpEntry.Choice("WEAK", "อ่อนแอ"));
            assertThat(months.unit()).isEqualTo("months");
        }

        @Test
        void of_a_number_tells_its_values_over_time() {
            assertThat(entry(Language.VI, "parameters", "insolvency").meaning())
                    .isEqualTo("Thời gian quá hạn để coi là mất khả năng thanh toán. Mức có hiệu lực: 3 tháng từ ngày"
                            + " 01/01/2015, 6 tháng từ ngày 01/03/2026.");
        }

        private HelpEntry entry(Language language, String of, String word) {
            return help(language).stream()
                    .filter(entry -> entry.of().equals(of) && entry.word().equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static SourceFile rule(HelpEntry entry) {
        var condition = entry.place() == HelpEntry.Place.COOPERATIVE ? entry.example() : "notCeased";
        var pattern = entry.place() == HelpEntry.Place.PATTERN ? entry.example() : "";
        var flag = entry.place() == HelpEntry.Place.FLAG ? entry.example() : "$c.flag(\"INA-07\");";
        var head = new ArrayList<>(
                List.of("@basis(\"Law 1\")", "@standing(\"LAW\")", "@severity(\"LOW\")", "@verified(\"no\")"));
        if (entry.place() == HelpEntry.Place.HEAD) {
            head.removeIf(each -> each.startsWith(entry.word() + "("));
            head.add(entry.example());
        }
        return new SourceFile(
                "inactive/INA-07.drl",
                "rule \"INA-07\"\n    %s\nwhen\n    $c : Cooperative( %s )\n    %s\nthen\n    %s\nend\n"
                        .formatted(String.join("\n    ", head), condition, pattern, flag));
    }
}

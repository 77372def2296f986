package coop.docket.cases.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import coop.docket.cases.CaseKind;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.RuleProblem;
import coop.docket.rules.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a workflow is told with its line, and what to write instead. */
class WorkflowFileTest {

    private static final class Shipped {
        private static final PackFiles FILES = PackFiles.shipped();
        private static final String TEXT =
                FILES.file(WorkflowFile.PATH).orElseThrow().text();
        private static final ReadPack PACK = ReadPack.of(FILES, new Problems());
    }

    private static List<RuleProblem> problems(String text) {
        var files = new PackFiles(Shipped.FILES.files().stream()
                .map(file -> file.path().equals(WorkflowFile.PATH) ? new SourceFile(file.path(), text) : file)
                .toList());
        var pack = new ReadPack(
                files,
                Shipped.PACK.fingerprint(),
                Shipped.PACK.rules(),
                Shipped.PACK.parameters(),
                Shipped.PACK.calendar(),
                Shipped.PACK.words(),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
        var problems = new Problems();
        WorkflowFile.read(pack, problems);
        return problems.sorted();
    }

    @Nested
    class The_one_that_the_program_carries {
        @Test
        void is_sound_and_has_every_kind() {
            assertThat(problems(Shipped.TEXT)).isEmpty();
            assertThat(ShippedWorkflow.get().procedures()).containsOnlyKeys(CaseKind.values());
        }

        @Test
        void calls_practice_what_no_provision_asks_for() {
            ShippedWorkflow.get().procedures().values().forEach(procedure -> procedure
                    .steps()
                    .values()
                    .forEach(step -> assertThat(step.legal() && step.basis().startsWith("Plans"))
                            .as(procedure.kind() + " " + step.name())
                            .isFalse()));
        }
    }

    @Nested
    class A_mistake {
        static Stream<Arguments> mistakes() {
            return Stream.of(
                    arguments("within: 5 working days", "within: five days", "pack.workflow.no-span"),
                    arguments("within: 5 working days", "wihtin: 5 working days", "pack.yaml.unknown-key"),
                    arguments("actor: tax-office", "actor: tax-ofice", "pack.yaml.not-one-of"),
                    arguments("document: verification-record", "document: verification", "pack.yaml.not-one-of"),
                    arguments("      standing: LAW", "      standing: RIGHT", "pack.yaml.not-one-of"),
                    arguments("      verified: yes", "      verified: true", "pack.yaml.not-one-of"),
                    arguments("to: suspension }", "to: suspensoin }", "pack.workflow.no-such-step"),
                    arguments("needs: [LEGAL_GROUND]", "needs: [GROUND]", "pack.yaml.not-one-of"),
                    arguments("happened: notices.sent_on", "happened: notices.send_on", "pack.workflow.no-column"),
                    arguments("kind: TAX_ADDRESS_NOTICE", "kind: TAX_NOTICE", "pack.yaml.not-one-of"),
                    arguments("kind: TAX_ADDRESS_NOTICE", "colour: red", "pack.workflow.no-list-column"),
                    arguments("until: explanation-due", "until: answer-due", "pack.workflow.not-noted"),
                    arguments("first: cross-check", "first: field-check", "pack.workflow.not-reached"),
                    arguments("      notes: explanation-due\n", "", "pack.workflow.not-noted"),
                    arguments("VERIFY:", "CHECK:", "pack.yaml.unknown-key"));
        }

        @ParameterizedTest(name = "{1}")
        @MethodSource("mistakes")
        void is_told_where_it_stands(String good, String wrong, String key) {
            var at = Shipped.TEXT.indexOf(good);
            var text = Shipped.TEXT.substring(0, at) + wrong + Shipped.TEXT.substring(at + good.length());
            var line = (int) Shipped.TEXT.substring(0, at).lines().count();
            var found = problems(text);

            assertThat(found).extracting(problem -> problem.what().key()).contains(key);
            assertThat(found).allSatisfy(problem -> {
                assertThat(problem.file()).isEqualTo(WorkflowFile.PATH);
                for (var language : Language.values()) {
                    assertThat(Words.in(language).say(problem.what())).doesNotContain("pack.workflow");
                    assertThat(Words.in(language).say(problem.instead())).doesNotContain("pack.workflow");
                }
            });
            if (!wrong.isEmpty()
                    && !key.startsWith("pack.workflow.no-such")
                    && !key.contains("not-")
                    && !wrong.endsWith("CHECK:")) {
                assertThat(found)
                        .extracting(problem -> problem.what().key(), RuleProblem::line)
                        .contains(tuple(key, line));
            }
        }

        @Test
        void that_leads_in_a_circle_without_end_is_told() {
            var text = Shipped.TEXT
                    .replace("corrected: { to: end }", "corrected: { to: request }")
                    .replace("as-it-was: { to: end }", "as-it-was: { to: request }");

            assertThat(problems(text))
                    .extracting(problem -> problem.what().key())
                    .contains("pack.workflow.no-end");
        }

        @Test
        void in_the_writing_is_told_and_nothing_else_comes_of_it() {
            assertThat(problems("INACTIVE: [")).isNotEmpty();
            assertThat(problems("")).isNotEmpty();
            assertThat(problems("INACTIVE:\n  steps: x\n")).isNotEmpty();
        }
    }
}

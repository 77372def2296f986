package coop.docket.rulemaking.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.rulemaking.Drafts;
import coop.docket.rules.engine.RuleCompiler;
import coop.docket.rules.examples.ExampleResult;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.RuleProblem;
import coop.docket.rules.worker.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What officers are told of a draft while they write it. */
class ChecksTest {
    private static final Actor OFFICER = TestActors.everywhere(Role.POLICY);
    private static final String RULE = "inactive/INA-07.drl";
    private static final String EXAMPLES = "inactive/INA-07.examples.yml";

    @AfterAll
    static void end() {
        Workers.keepNone();
    }

    private static CheckedFiles checked(PackFiles draft, String path) {
        return new CheckFile().check(OFFICER, draft, path);
    }

    @Nested
    class A_rule {

        @Test
        void that_is_sound_is_told_with_all_of_its_examples() {
            var checked = checked(PackFiles.shipped(), RULE);

            assertThat(checked.problems()).isEmpty();
            assertThat(checked.results()).hasSizeGreaterThan(3).allMatch(ExampleResult::holds);
            assertThat(checked.sound()).isTrue();
        }

        @Test
        void is_asked_with_the_numbers_of_its_draft_so_that_an_example_fails_with_what_came_instead() {
            var draft = Drafts.edited(
                    "parameters.yml",
                    "2024-07-01: { value: 18, basis: \"Law 17/2023/QH15, Art. 103.1.e\", verified: yes }",
                    "2024-07-01: { value: 24, basis: \"Law 17/2023/QH15, Art. 103.1.e\", verified: yes }");

            var failed = checked(draft, EXAMPLES).results().stream()
                    .filter(result -> !result.holds())
                    .toList();

            assertThat(failed).isNotEmpty();
            assertThat(failed).anySatisfy(result -> {
                assertThat(result.example().flagged()).isTrue();
                assertThat(result.flagged()).isFalse();
                assertThat(result.example().line()).isPositive();
            });
        }

        @Test
        void that_the_guard_refuses_is_never_compiled() {
            var before = RuleCompiler.entered();

            var checked = checked(Drafts.edited(RULE, "cooperativeOrUnion", "eval(System.exit(1) == null)"), RULE);

            assertThat(checked.asked()).isFalse();
            assertThat(checked.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.file()).isEqualTo(RULE);
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(problem.instead()).isNotNull();
            });
            assertThat(RuleCompiler.entered()).isEqualTo(before);
        }

        @Test
        void is_told_though_other_rules_are_broken() {
            var draft = Drafts.with(PackFiles.shipped(), "debt/DEB-01.drl", "rule \"DEB-01\"");

            assertThat(checked(draft, RULE).sound()).isTrue();
        }

        @Test
        void is_not_told_while_the_numbers_cannot_be_read_but_where_they_are_wrong() {
            var draft = Drafts.edited("parameters.yml", "unit: day of year", "unit: day of yore");

            assertThat(checked(draft, RULE).asked()).isFalse();
            assertThat(checked(draft, RULE).problems())
                    .extracting(RuleProblem::file)
                    .contains("parameters.yml");
        }
    }

    @Nested
    class Any_other_file {

        @Test
        void is_told_with_the_places_of_what_is_wrong_with_it() {
            var draft = Drafts.edited("parameters.yml", "2024-07-01: { value: 18", "2024-06-31: { value: 18");
            assertThat(checked(draft, "parameters.yml").problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.file()).isEqualTo("parameters.yml");
            });

            var steps = Drafts.edited("workflow.yml", "to: end", "to: nowhere");
            assertThat(checked(steps, "workflow.yml").problems()).isNotEmpty();
            assertThat(checked(PackFiles.shipped(), "workflow.yml").problems()).isEmpty();
            assertThat(checked(PackFiles.shipped(), "calendar.yml").problems()).isEmpty();
        }
    }

    @Nested
    class A_whole_draft {

        @Test
        void is_told_with_every_example_of_every_rule() {
            var checked = new CheckDraft().check(OFFICER, PackFiles.shipped());

            assertThat(checked.sound()).isTrue();
            assertThat(checked.results()).hasSizeGreaterThan(1_000);
        }
    }

    @Test
    void readers_try_nothing() {
        assertThatThrownBy(() -> new CheckFile().check(TestActors.everywhere(Role.READER), PackFiles.shipped(), RULE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(RefusalKind.NOT_ALLOWED));
        assertThatThrownBy(() -> new CheckDraft().check(TestActors.everywhere(Role.INSPECTOR), PackFiles.shipped()))
                .isInstanceOf(Refusal.class);
    }
}

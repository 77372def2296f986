package coop.docket.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a rule's text before the engine is given it. */
class ConstraintTextTest {

    @Nested
    class Each_constraint_stands_on_one_line {

        @Test
        void and_the_text_after_it_stays_on_its_line() {
            assertThat(OneLineConstraints.of("when\n  $c : Cooperative( a\n    .b(\"x\")\n    .c,\n  d )\nthen\nend\n"))
                    .isEqualTo("when\n  $c : Cooperative( a.b(\"x\").c,\n\n\n  d )\nthen\nend\n");
        }

        @Test
        void a_comment_within_it_is_left_out_so_that_it_cannot_swallow_the_rest() {
            assertThat(OneLineConstraints.of("Cooperative( a // why\n  .b, c )\nthen"))
                    .isEqualTo("Cooperative( a.b,\n c )\nthen");
            assertThat(OneLineConstraints.of("Cooperative( a /* why\nthen */ .b, c )\nthen"))
                    .isEqualTo("Cooperative( a.b,\n c )\nthen");
        }

        @Test
        void brackets_and_commas_in_quotation_marks_are_text() {
            assertThat(OneLineConstraints.of("Cooperative( a(\"),(\")\n.b )\nthen"))
                    .isEqualTo("Cooperative( a(\"),(\").b )\n\nthen");
        }
    }

    @Nested
    class Whether_there_are_rows_at_all_is_asked_first {

        @Test
        void after_the_plain_words_that_most_rules_begin_with() {
            assertThat(RowsAskedFirst.of("$c : Cooperative( notCeased, !windingDown, sector == \"CREDIT\","
                            + " debts.past(\"due_on\").found ) then"))
                    .isEqualTo("$c : Cooperative( notCeased, !windingDown, debts.found, sector == \"CREDIT\","
                            + " debts.past(\"due_on\").found ) then");
        }

        @Test
        void where_either_of_two_questions_needs_them() {
            assertThat(RowsAskedFirst.of(
                            "$c : Cooperative( assets.with(\"a\", \"b\").found || assets.past(\"c\").found )"))
                    .startsWith("$c : Cooperative( assets.found,");
        }

        @Test
        void by_each_of_several_ways_that_need_rows_of_their_own() {
            assertThat(RowsAskedFirst.of("$c : Cooperative( debts.past(\"due_on\").found"
                            + " || assets.past(\"c\").found || label == \"WEAK\" )"))
                    .isEqualTo("$c : Cooperative( debts.found && debts.past(\"due_on\").found"
                            + " || assets.found && assets.past(\"c\").found || label == \"WEAK\" )");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "$c : Cooperative( debts.past(\"due_on\").none )",
                    "$c : Cooperative( !debts.past(\"due_on\").found )",
                    "$c : Cooperative( debts.past(\"due_on\").or(debts).found )",
                    "$c : Cooperative( debts.past(\"due_on\").count > 0 )",
                    "$c : Cooperative( $d : debts.past(\"due_on\") )",
                    "$c : Cooperative( debts.past(\"due_on\").sum(\"balance\") >= 5 )",
                })
        void and_not_where_the_rule_may_hold_without_them(String drl) {
            assertThat(RowsAskedFirst.of(drl)).isEqualTo(drl);
        }
    }

    @Nested
    class A_variable_is_written_out {

        @Test
        void in_conditions_and_in_further_bindings() {
            assertThat(BindingsWrittenOut.of(
                            "$c : Cooperative( $a : debts.past(\"due_on\"), $b : $a.with(\"x\", \"$a\"), $b.found )"))
                    .isEqualTo("$c : Cooperative( $a : debts.past(\"due_on\"),"
                            + " $b : debts.past(\"due_on\").with(\"x\", \"$a\"),"
                            + " debts.past(\"due_on\").with(\"x\", \"$a\").found )");
        }

        @Test
        void but_not_where_the_binding_is_a_condition_itself() {
            var drl = "$c : Cooperative( $limit : plus(lastMeeting, months(\"a\")) <= today, since($limit) )";

            assertThat(BindingsWrittenOut.of(drl)).isEqualTo(drl);
        }
    }

    @Nested
    class A_consequence {

        @Test
        void asks_again_what_a_variable_is_bound_to() {
            assertThat(
                            ConsequenceAsksAgain.of(
                                    "$c : Cooperative( $limit : plus(lastMeeting, months(\"a\")) <= today,"
                                            + " $d : debts.numberAbove(0, \"balance\") ) then $c.flag(\"$d\").since($limit).rows($d); end"))
                    .endsWith(" ) then $c.flag(\"$d\").since($c.plus($c.lastMeeting(), $c.months(\"a\")))"
                            + ".rows($c.debts().numberAbove(0, \"balance\")); end");
        }

        @Test
        void reads_a_variable_whose_question_is_more_than_words() {
            var drl = "$c : Cooperative( $n : debts.count + 1 ) then $c.flag(\"A-01\").since($n); end";

            assertThat(ConsequenceAsksAgain.of(drl)).isEqualTo(drl);
        }
    }
}

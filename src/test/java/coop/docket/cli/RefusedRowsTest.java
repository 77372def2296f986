package coop.docket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.cli.terminal.Progress;
import coop.docket.cli.terminal.Terminal;
import coop.docket.intake.RefusedCell;
import coop.docket.language.Language;
import coop.docket.refusal.Reason;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a refused cell is told. */
class RefusedRowsTest {

    private static String told(String cooperative, String value, Reason reason) {
        var bytes = new ByteArrayOutputStream();
        var out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        var terminal = new Terminal(out, out, Language.EN, false, 100);
        var cell = new RefusedCell("a.csv", "debts", 1426, cooperative, "Due", "C", value, reason);
        new RefusedRows(terminal, new Progress(terminal)).refused(cell);
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }

    @Nested
    class A_refused_cell {
        @Test
        void is_found_by_its_cooperative_where_a_row_is_more_than_a_line() {
            assertThat(told("GCN:R003705", "soon", Reason.of("intake.date.unknown", "soon")))
                    .startsWith("a.csv, sheet debts, row 1426 (GCN:R003705), column Due: ");
        }

        @Test
        void is_found_by_its_row_alone_where_no_cooperative_is_named() {
            assertThat(told("", "soon", Reason.of("intake.date.unknown", "soon")))
                    .contains("row 1426, column");
        }

        @Test
        void is_quoted_once() {
            assertThat(told("GCN:R003705", "soon", Reason.of("intake.date.unknown", "soon")))
                    .containsOnlyOnce("“soon”");
        }

        @Test
        void is_quoted_where_the_reason_does_not_do_so() {
            assertThat(told("GCN:R003705", "left over", Reason.of("intake.row.torn")))
                    .contains("column Due, “left over”: The row has more cells");
        }

        @Test
        void names_its_cooperative_once() {
            assertThat(told("0301175691", "0301175691", Reason.of("intake.row.astray", "0301175691")))
                    .containsOnlyOnce("0301175691");
        }
    }
}

package coop.docket.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.intake.files.RawRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpillTest {
    private static final long SEED = 11;

    @TempDir
    Path folder;

    @Nested
    class Rows_sorted_in_many_chunks {
        @Test
        void come_back_as_they_were_in_order_of_code_and_row() {
            var numbers = new BitSet();
            numbers.set(1);
            var rows = new ArrayList<CodedRow>();
            for (int i = 0; i < 1_000; i++) {
                rows.add(new CodedRow("GCN:" + i % 300, new RawRow(i, new String[] {"Đông " + i, "", "x"}, numbers)));
            }
            Collections.shuffle(rows, new Random(SEED));

            var spill = Spill.of(CodedRows.of(rows), folder, "debts", 10_000);

            rows.sort(CodedRow.IN_ORDER);
            assertThat(folder.toFile().list()).hasSizeGreaterThan(10);
            try (var back = spill.open()) {
                for (var row : rows) {
                    var other = back.next();
                    assertThat(other.code()).isEqualTo(row.code());
                    assertThat(other.raw().row()).isEqualTo(row.raw().row());
                    assertThat(List.of(other.raw().cells()))
                            .isEqualTo(List.of(row.raw().cells()));
                    assertThat(other.raw().numbers()).isEqualTo(numbers);
                }
                assertThat(back.next()).isNull();
            }
        }
    }
}

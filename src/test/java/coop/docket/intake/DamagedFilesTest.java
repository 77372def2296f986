package coop.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedFilesTest {
    private static final long SEED = Long.getLong("seed", 31);
    private static final int MEBI = 1 << 20;
    /** What a file may take beside what the program takes before it. */
    private static final int ROOM = 256;

    private static final int PROGRAM = 6;
    private static final long PATIENCE = 10_000;

    @TempDir
    Path folder;

    /** Whoever takes more memory than there is ends with a fault. */
    private void readOrRefuse(int files, boolean soon) throws IOException {
        var damaged = new DamagedFile(folder, SEED);
        var became = new TreeMap<String, Integer>();
        var slowest = new ReadingProcess.Answer(0, 0, "", "");
        var slowestName = "";
        try (var process = new ReadingProcess(ROOM + PROGRAM)) {
            assertThat(process.room()).isLessThanOrEqualTo((long) ROOM * MEBI);
            for (int i = 0; i < files; i++) {
                var answer = process.read(damaged.write(i));
                assertThat(answer.what())
                        .as("seed %d, file %d, %s: %s", SEED, i, damaged.name(i), answer.said())
                        .isIn(ReadingProcess.READ, ReadingProcess.REFUSED);
                if (soon) {
                    assertThat(answer.millis()).as(damaged.name(i)).isLessThan(PATIENCE);
                }
                became.merge(answer.what(), 1, Integer::sum);
                if (answer.millis() > slowest.millis()) {
                    slowest = answer;
                    slowestName = damaged.name(i);
                }
            }
            System.out.printf(
                    "%d damaged files of %d kinds, seed %d: %s; slowest %d ms (%s); room %d MB%n",
                    files, damaged.kinds().size(), SEED, became, slowest.millis(), slowestName, process.room() / MEBI);
        }
    }

    @Nested
    class Damaged_files {
        @Test
        void are_read_or_refused_with_a_sentence_and_nothing_else() throws IOException {
            readOrRefuse(60, false);
        }

        @Test
        @Tag("thorough")
        void are_read_or_refused_in_ten_seconds_and_256_megabytes_a_thousand_times() throws IOException {
            readOrRefuse(1_000, true);
        }

        @Test
        @Tag("thorough")
        void are_read_or_refused_ten_thousand_times() throws IOException {
            readOrRefuse(10_000, true);
        }
    }
}

package coop.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.writing.RegisterFiles;
import coop.docket.language.Language;
import coop.docket.register.demonstration.DemonstrationRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargeRegistersTest {
    private static final int SIZE = 12_000;
    private static final long SEED = 5;

    @TempDir
    Path folder;

    private static Set<String> temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("coop-docket-register"))
                    .collect(Collectors.toSet());
        }
    }

    /** Prints how long each kind of file takes, at first and once more. */
    @Nested
    @Tag("thorough")
    class As_large_as_all_of_vietnam {
        private static final int ALL = 34_000;
        private static final int MEMORY = 512;
        private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

        @ParameterizedTest
        @ValueSource(strings = {"register", "register.zip", "register.xlsx", "register.ods"})
        void are_read_in_half_a_gigabyte(String name) throws IOException {
            var path = folder.resolve(name);
            RegisterFiles.write(path, DemonstrationRegister.of(ALL, DAY), Language.VI, true);
            try (var process = new ReadingProcess(MEMORY)) {
                for (var time : List.of("at first", "again")) {
                    var answer = process.read(path);
                    System.out.printf(
                            "%d cooperatives with their children as %s, %s: %.1f s%n",
                            ALL, name, time, answer.millis() / 1e3);
                    assertThat(answer.what()).as(answer.said()).isEqualTo(ReadingProcess.READ);
                }
            }
        }
    }

    @Nested
    class Too_large_for_memory {
        private final SampleRegister register = SampleRegister.of(SIZE, SEED);

        @Test
        void come_out_in_order_of_code_however_they_lie() throws IOException {
            var before = temporary();
            var sorted = Reading.of(register.folder(folder.resolve("sorted"), ',', ""));
            var shuffled = Reading.of(register.shuffled(SEED).folder(folder.resolve("shuffled"), ',', ""));

            assertThat(sorted.codes()).hasSize(SIZE).isSorted();
            assertThat(shuffled.codes()).isEqualTo(sorted.codes());
            assertThat(shuffled.dossiers())
                    .extracting(dossier -> dossier.cooperative())
                    .isEqualTo(sorted.dossiers().stream()
                            .map(dossier -> dossier.cooperative())
                            .toList());
            assertThat(temporary()).isEqualTo(before);
        }

        @Test
        void can_be_read_twice_and_tell_how_far_they_are() throws IOException {
            var path = register.shuffled(SEED).folder(folder.resolve("twice"), ',', "");
            var last = new long[2];
            Findings findings = new Findings() {
                @Override
                public void refused(RefusedCell cell) {
                    throw new AssertionError(cell);
                }

                @Override
                public void remarked(Remark remark) {
                    throw new AssertionError(remark);
                }

                @Override
                public void progressed(long done, long total) {
                    assertThat(done).isGreaterThan(last[0]);
                    last[0] = done;
                    last[1] = total;
                }
            };
            try (var file = RegisterFile.open(path, IntakeLimits.USUAL)) {
                for (int time = 0; time < 2; time++) {
                    last[0] = 0;
                    try (var dossiers = file.dossiers(findings)) {
                        assertThat(dossiers.stream().count()).isEqualTo(SIZE);
                    }
                    assertThat(last[0]).isEqualTo(last[1]).isEqualTo(file.rows());
                }
            }
        }
    }
}

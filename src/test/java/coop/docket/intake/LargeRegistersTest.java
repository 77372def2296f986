package coop.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.intake.files.IntakeLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

package coop.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.writing.RegisterFiles;
import coop.docket.language.Language;
import coop.docket.register.demonstration.DemonstrationRegister;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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

    /** What has been laid aside since and stays; what another process reads meanwhile goes away by itself. */
    private static Set<String> left(Set<String> before) throws IOException {
        var left = temporary();
        left.removeAll(before);
        for (var tries = 0; !left.isEmpty() && tries < 300; tries++) {
            LockSupport.parkNanos(100_000_000);
            left.retainAll(temporary());
        }
        return left;
    }

    /** Prints how long each kind of file takes, at first and once more. */
    @Nested
    @Tag("thorough")
    class As_large_as_all_of_vietnam {
        private static final int ALL = 34_000;
        private static final int MEMORY = 512;
        private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

        private static long size(Path path) throws IOException {
            try (var files = Files.walk(path)) {
                return files.filter(Files::isRegularFile)
                        .mapToLong(file -> file.toFile().length())
                        .sum();
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"register", "register.zip", "register.xlsx", "register.ods"})
        void are_read_in_half_a_gigabyte(String name) throws IOException {
            var path = folder.resolve(name);
            RegisterFiles.write(path, DemonstrationRegister.of(ALL, DAY), Language.VI, true);
            try (var process = new ReadingProcess(MEMORY)) {
                for (var time : List.of("at first", "again")) {
                    var answer = process.read(path);
                    System.out.printf(
                            "%d cooperatives with their children as %s (%.1f MB), %s: %.1f s, of work %.1f s%n",
                            ALL, name, size(path) / 1e6, time, answer.millis() / 1e3, answer.work() / 1e3);
                    assertThat(answer.what()).as(answer.said()).isEqualTo(ReadingProcess.READ);
                }
            }
        }
    }

    /** All sheets of an .ods are one text, and together may have as many rows as one of .xlsx. */
    @Nested
    @Tag("thorough")
    class With_as_many_rows_as_an_open_document_may_have {
        private static final int MEMORY = 262;

        private Path rows(int rows) throws IOException {
            var path = folder.resolve("damaged.ods");
            try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
                zip.putNextEntry(new ZipEntry("content.xml"));
                var content = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
                content.write(OpenDocumentFile.START + "<table:table table:name=\"cooperatives\">");
                content.write(OpenDocumentFile.texts(List.of("code", "name", "type")));
                for (int row = 2; row <= rows; row++) {
                    content.write(OpenDocumentFile.texts(List.of("GCN:" + row, "Hợp tác xã " + row, "HTX")));
                }
                content.write("</table:table>" + OpenDocumentFile.END);
                content.flush();
            }
            return path;
        }

        @Test
        void are_read_in_256_megabytes_and_refused_with_one_row_more() throws IOException {
            try (var process = new ReadingProcess(MEMORY)) {
                assertThat(process.room()).isLessThanOrEqualTo(256L << 20);
                var full = process.read(rows(IntakeLimits.USUAL.rows()));
                System.out.printf("%d rows of an .ods: %.1f s of work%n", IntakeLimits.USUAL.rows(), full.work() / 1e3);
                assertThat(full.what()).as(full.said()).isEqualTo(ReadingProcess.READ);
                assertThat(process.read(rows(IntakeLimits.USUAL.rows() + 1)).said())
                        .contains("intake.limit.rows");
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
            assertThat(left(before)).isEmpty();
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

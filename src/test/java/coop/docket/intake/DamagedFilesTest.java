package coop.docket.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedFilesTest {
    private static final long SEED = Long.getLong("seed", 31);
    private static final int SIZE = 20;
    private static final String OLD = "code;name;type\nGCN:1;Hîp t¸c x·;HTX\nGCN:2;Hîp t¸c x· n«ng nghiÖp;HTX\n";

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);

    private byte[] damaged(byte[] sound) {
        var bytes = sound.clone();
        for (int times = random.nextInt(4); times >= 0; times--) {
            var at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = "\",;\t\n<&#0\0".getBytes()[random.nextInt(10)];
                case 2 -> bytes = Arrays.copyOf(bytes, at + 1);
                default ->
                    System.arraycopy(
                            bytes,
                            at,
                            bytes,
                            random.nextInt(bytes.length - Math.min(bytes.length - at, 50) + 1),
                            Math.min(bytes.length - at, 50));
            }
        }
        return bytes;
    }

    /** Damages what is inside a workbook, so that the damage comes past the checksums. */
    private byte[] damagedInside(Path sound) throws IOException {
        var path = folder.resolve("inside.zip");
        try (var zip = new ZipFile(sound.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(path))) {
            var entries = zip.stream().toList();
            var chosen = random.nextInt(entries.size());
            for (int i = 0; i < entries.size(); i++) {
                out.putNextEntry(new ZipEntry(entries.get(i).getName()));
                var bytes = zip.getInputStream(entries.get(i)).readAllBytes();
                out.write(i == chosen ? damaged(bytes) : bytes);
            }
        }
        return Files.readAllBytes(path);
    }

    private void readsOrRefuses(String name, byte[] bytes, int time) throws IOException {
        var path = Files.write(folder.resolve(name), bytes);
        try {
            var reading = Reading.of(path, ReadAs.converted(time % 2 == 0));
            assertThat(reading.dossiers().size()).isLessThanOrEqualTo((int) reading.rows());
        } catch (Refusal refused) {
            assertThat(refused.reason().key()).startsWith("intake.");
        } catch (Throwable fault) {
            throw new AssertionError("seed " + SEED + ", file " + time + " of kind " + name, fault);
        }
    }

    private void readOrRefuse(int times) throws IOException {
        var register = SampleRegister.of(SIZE, SEED);
        var workbook = register.workbook(folder.resolve("sound.xlsx"));
        var openDocument = register.openDocument(folder.resolve("sound.ods"));
        var zip = Files.readAllBytes(register.zip(folder.resolve("sound.zip")));
        var csv = register.csv("cooperatives", ',').getBytes(UTF_8);
        for (int time = 0; time < times; time++) {
            readsOrRefuses("damaged.csv", damaged(csv), time);
            readsOrRefuses("utf-16.csv", damaged(new String(csv, UTF_8).getBytes(UTF_16)), time);
            readsOrRefuses("old.csv", damaged(OLD.getBytes(ISO_8859_1)), time);
            readsOrRefuses("damaged.zip", damaged(zip), time);
            readsOrRefuses("damaged.xlsx", damaged(Files.readAllBytes(workbook)), time);
            readsOrRefuses("damaged.xlsx", damagedInside(workbook), time);
            readsOrRefuses("damaged.ods", damaged(Files.readAllBytes(openDocument)), time);
            readsOrRefuses("damaged.ods", damagedInside(openDocument), time);
        }
    }

    @Nested
    class Damaged_files {
        @Test
        void are_read_or_refused_and_nothing_else() throws IOException {
            readOrRefuse(125);
        }

        @Test
        @Tag("thorough")
        void are_read_or_refused_and_nothing_else_ten_thousand_times() throws IOException {
            readOrRefuse(2_500);
        }
    }
}

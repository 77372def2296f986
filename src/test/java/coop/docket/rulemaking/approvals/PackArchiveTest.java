package coop.docket.rulemaking.approvals;

import static coop.docket.rulemaking.Refuses.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.refusal.RefusalKind;
import coop.docket.rules.source.ChangedPack;
import coop.docket.rules.source.PackFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes from one office to another is the same pack, and nothing else comes in. */
class PackArchiveTest {

    private static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        return bytes.toByteArray();
    }

    @Test
    void the_same_pack_is_the_same_bytes_and_comes_in_as_it_went_out() {
        var packed = PackArchive.write(PackFiles.shipped());

        assertThat(PackArchive.write(ChangedPack.with(
                        ChangedPack.without(PackFiles.shipped(), "README.md"),
                        "README.md",
                        PackFiles.shipped().file("README.md").orElseThrow().text())))
                .isEqualTo(packed);
        assertThat(PackArchive.read(packed)).isEqualTo(PackFiles.shipped());
    }

    @Test
    void a_folder_that_somebody_has_packed_himself_comes_in_too() {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("rules/", new byte[0]);
        entries.put("rules/README.md", "x\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(PackArchive.read(zip(entries)).file("README.md")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../README.md",
                "rules/../../README.md",
                "/README.md",
                "C:/README.md",
                "rules\\README.md",
                "debt/DEB-01.class",
                "rules/rules/README.md",
                "config.yml"
            })
    void a_file_that_has_no_place_in_a_pack_does_not(String name) {
        refuses(
                RefusalKind.NOT_VALID,
                "drafts.path",
                () -> PackArchive.read(zip(Map.of(name, "x".getBytes(StandardCharsets.UTF_8)))));
    }

    @Test
    void neither_does_what_is_larger_than_any_pack_however_small_it_is_packed() {
        refuses(
                RefusalKind.NOT_VALID,
                "approvals.archive.too-large",
                () -> PackArchive.read(zip(Map.of("README.md", new byte[1 << 28]))));
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 100; i++) {
            many.put("debt/DEB-" + i + ".drl", new byte[400_000]);
        }
        refuses(RefusalKind.NOT_VALID, "approvals.archive.too-large", () -> PackArchive.read(zip(many)));
        var tiny = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 3_000; i++) {
            tiny.put("debt/DEB-" + i + ".drl", new byte[0]);
        }
        refuses(RefusalKind.NOT_VALID, "drafts.too-many-files", () -> PackArchive.read(zip(tiny)));
    }

    @Test
    void neither_does_what_stands_there_twice_or_is_no_text() {
        var twice = new LinkedHashMap<String, byte[]>();
        twice.put("README.md", new byte[] {'x'});
        twice.put("rules/README.md", new byte[] {'y'});
        refuses(RefusalKind.NOT_VALID, "approvals.archive.twice", () -> PackArchive.read(zip(twice)));
        refuses(
                RefusalKind.NOT_VALID,
                "approvals.archive.not-utf-8",
                () -> PackArchive.read(zip(Map.of("README.md", new byte[] {(byte) 0xFF, (byte) 0xFE}))));
    }

    @Test
    void neither_does_what_is_no_archive_or_a_damaged_one() {
        refuses(RefusalKind.NOT_VALID, "approvals.archive.broken", () -> PackArchive.read(new byte[0]));
        refuses(RefusalKind.NOT_VALID, "approvals.archive.broken", () -> PackArchive.read(new byte[1_000]));
        var packed = zip(Map.of("README.md", "x".repeat(10_000).getBytes(StandardCharsets.UTF_8)));
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var damaged = packed.clone();
            damaged[random.nextInt(40)] = (byte) random.nextInt();
            try {
                PackArchive.read(damaged);
            } catch (coop.docket.refusal.Refusal refused) {
                assertThat(refused.kind()).isEqualTo(RefusalKind.NOT_VALID);
            }
        }
        refuses(RefusalKind.NOT_VALID, "approvals.archive.broken", () -> PackArchive.read(Arrays.copyOf(packed, 45)));
    }
}

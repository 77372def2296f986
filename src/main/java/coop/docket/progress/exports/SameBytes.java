package coop.docket.progress.exports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes out of a workbook when it was made, so that whoever has it twice can see that it is the same. */
final class SameBytes {
    private static final LocalDateTime THEN = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";

    private SameBytes() {}

    static byte[] of(byte[] workbook) throws IOException {
        var same = new ByteArrayOutputStream(workbook.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var out = new ZipOutputStream(same)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(THEN);
                out.putNextEntry(copy);
                out.write(entry.getName().equals(PROPERTIES) ? undated(in.readAllBytes()) : in.readAllBytes());
            }
        }
        return same.toByteArray();
    }

    private static byte[] undated(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}

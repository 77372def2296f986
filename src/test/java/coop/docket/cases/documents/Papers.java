package coop.docket.cases.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people hand them in, for tests. */
public final class Papers {
    private Papers() {}

    /** One byte for each character. */
    public static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] pdf(String more) {
        return ("%PDF-1.7\n" + more).getBytes(StandardCharsets.UTF_8);
    }

    /** @param parts names and contents in turn */
    static byte[] zip(String... parts) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    static byte[] ole(String... parts) {
        var content = new StringBuilder("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
        for (var part : parts) {
            content.append(new String((part + "\0").getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
        }
        return bytes(content.toString());
    }
}

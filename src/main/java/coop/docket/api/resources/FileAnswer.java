package coop.docket.api.resources;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;

/** A file as an answer: never shown, always kept, under a name that every reader understands. */
public final class FileAnswer {
    /** What stands for itself in an extended value (RFC 8187). */
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~";

    private FileAnswer() {}

    /** @param content bytes, or a stream of them */
    public static Response of(Object content, String mediaType, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** Writes a file. */
    public interface Writing {
        void into(Path file) throws IOException;
    }

    /** With a file that is written for it, and gone when it has been read. */
    public static Response written(String mediaType, String name, Writing writing) throws IOException {
        var file = Files.createTempFile("answer", null);
        try {
            writing.into(file);
            // whoever reads it to its end, or breaks off, takes it away
            return of(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), mediaType, name);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    /** As RFC 6266 has it: plain letters for old readers, then the name itself. */
    static String disposition(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]|[\"\\\\%]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + extended(name);
    }

    private static String extended(String name) {
        var extended = new StringBuilder();
        for (var each : name.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(each) >= 0) {
                extended.append((char) each);
            } else {
                extended.append("%%%02X".formatted(each & 0xFF));
            }
        }
        return extended.toString();
    }
}

package coop.docket.api.resources;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
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

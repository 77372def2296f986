package coop.docket.pages.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.glassfish.jersey.server.ContainerRequest;

/** The token of a form that carries a file: its first field, read without reading the file. */
final class FirstPart {
    private static final int ENOUGH = 1_024;
    private static final Pattern TOKEN = Pattern.compile(
            "\\A--[^\\r\\n]{1,200}\\r\\n(?i:Content-Disposition): form-data; name=\"token\"\\r\\n\\r\\n([0-9A-Za-z_-]{1,200})\\r\\n--");

    private FirstPart() {}

    /** Null where the form does not begin with it. */
    static String token(ContainerRequest request) {
        try {
            InputStream body = request.getEntityStream();
            var beginning = body.readNBytes(ENOUGH);
            request.setEntityStream(new SequenceInputStream(new ByteArrayInputStream(beginning), body));
            var found = TOKEN.matcher(new String(beginning, StandardCharsets.ISO_8859_1));
            return found.find() ? found.group(1) : null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

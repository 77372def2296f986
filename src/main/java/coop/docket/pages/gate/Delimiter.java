package coop.docket.pages.gate;

import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What stands between the parts of a form, found in one pass by the search of Knuth, Morris and Pratt. */
final class Delimiter {
    private static final int LINE_BREAK = 2;

    private final byte[] bytes;
    /** How much of the beginning is still found where the next byte is not the one after this many. */
    private final int[] shorter;

    Delimiter(String boundary) {
        this.bytes = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        this.shorter = new int[bytes.length];
        int found = 0;
        for (int i = 1; i < bytes.length; i++) {
            while (found > 0 && bytes[i] != bytes[found]) {
                found = shorter[found - 1];
            }
            if (bytes[i] == bytes[found]) {
                found++;
            }
            shorter[i] = found;
        }
    }

    /** The first one has no line break before it. */
    void skipFirst(InputStream from) throws IOException {
        copy(from, OutputStream.nullOutputStream(), LINE_BREAK);
    }

    /** @throws BadRequestException if it does not come */
    void copyUpTo(InputStream from, OutputStream into) throws IOException {
        copy(from, into, 0);
    }

    private void copy(InputStream from, OutputStream into, int alreadyFound) throws IOException {
        int found = alreadyFound;
        for (int next = from.read(); next >= 0; next = from.read()) {
            while (found > 0 && (byte) next != bytes[found]) {
                // what looked like the delimiter is content
                int kept = shorter[found - 1];
                into.write(bytes, 0, found - kept);
                found = kept;
            }
            if ((byte) next == bytes[found]) {
                if (++found == bytes.length) {
                    return;
                }
            } else {
                into.write(next);
            }
        }
        throw new BadRequestException("a form that has no end");
    }
}

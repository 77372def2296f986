package coop.docket.cases.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;

/** Bytes by which types of files are known. */
final class Signs {
    private static final Predicate<byte[]> OLE = at(0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");

    private Signs() {}

    /** @param sign a byte in each character */
    static Predicate<byte[]> at(int place, String sign) {
        var bytes = sign.getBytes(StandardCharsets.ISO_8859_1);
        return content -> content.length >= place + bytes.length
                && Arrays.equals(content, place, place + bytes.length, bytes, 0, bytes.length);
    }

    static Predicate<byte[]> anyAt(int place, String... signs) {
        return content -> Arrays.stream(signs).anyMatch(sign -> at(place, sign).test(content));
    }

    /** An office file of long ago: it has a part of this name, and no macros. */
    static Predicate<byte[]> ole(String part) {
        return OLE.and(has(part)).and(has("_VBA_PROJECT").negate());
    }

    /** Names stand in its directory in UTF-16, each ended by a zero. */
    private static Predicate<byte[]> has(String part) {
        var name = new String((part + "\0").getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return content -> new String(content, StandardCharsets.ISO_8859_1).contains(name);
    }
}

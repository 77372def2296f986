package coop.docket.cases.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Text in UTF-8 that is nothing but text: no page, no drawing, no script. */
final class PlainText {
    private static final List<String> BEGINS = List.of("<", "#!", "{\\rtf");
    private static final List<String> HOLDS = List.of("<script", "<html", "<svg", "<!doctype", "<iframe", "<?php");
    private static final String BYTE_ORDER = "\uFEFF";

    private PlainText() {}

    static boolean is(byte[] content) {
        try {
            var decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            var text = decoded.startsWith(BYTE_ORDER) ? decoded.substring(1) : decoded;
            var plain = text.strip().toLowerCase(Locale.ROOT);
            return text.chars().noneMatch(PlainText::commands)
                    && BEGINS.stream().noneMatch(plain::startsWith)
                    && HOLDS.stream().noneMatch(plain::contains);
        } catch (CharacterCodingException notText) {
            return false;
        }
    }

    private static boolean commands(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0x7F;
    }
}

package coop.docket.intake.files;

import coop.docket.intake.texts.OldText;
import coop.docket.intake.texts.OldTextCount;
import coop.docket.refusal.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How the bytes of a CSV file are text: UTF-8 or UTF-16, or in an old way where the office has asked to convert it. */
final class CsvText {
    static final String NOT_UTF8 = "intake.file.not-utf8";

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 1 << 20;
    private static final int SHOWN = 60;
    private static final int START = 4;

    private final CsvTable.Opening opening;
    private final String file;
    private final Charset charset;
    private final OldText old;

    private CsvText(CsvTable.Opening opening, String file, Charset charset, OldText old) {
        this.opening = opening;
        this.file = file;
        this.charset = charset;
        this.old = old;
    }

    /** @param convert whether a file that is not in Unicode, and of which it can be told what it is in, is converted */
    static CsvText of(CsvTable.Opening opening, String file, boolean convert) throws IOException {
        var utf8 = new CsvText(opening, file, StandardCharsets.UTF_8, null);
        try (var bytes = opening.open()) {
            var start = bytes.readNBytes(START);
            if (starts(start, 0xFF, 0xFE) || starts(start, -1, 0, -1, 0)) {
                return new CsvText(opening, file, StandardCharsets.UTF_16LE, null);
            }
            if (starts(start, 0xFE, 0xFF) || starts(start, 0, -1, 0, -1)) {
                return new CsvText(opening, file, StandardCharsets.UTF_16BE, null);
            }
        }
        return convert && !utf8.sound()
                ? utf8.recognised()
                        .map(old -> new CsvText(opening, file, WINDOWS_1252, old))
                        .orElse(utf8)
                : utf8;
    }

    /** @param bytes -1 for any but 0 */
    private static boolean starts(byte[] start, int... bytes) {
        if (start.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0 ? start[i] == 0 : (start[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean sound() throws IOException {
        try (var bytes = new Utf8Input(opening.open(), file)) {
            var buffer = new byte[1 << 16];
            while (bytes.read(buffer, 0, buffer.length) >= 0) {
                continue;
            }
            return true;
        } catch (Refusal notUtf8) {
            return false;
        }
    }

    /** The whole text; its first sign is never a byte order mark. */
    Reader open() throws IOException {
        if (charset == StandardCharsets.UTF_8) {
            return new InputStreamReader(new Utf8Input(opening.open(), file), charset);
        }
        var text = new BufferedReader(new InputStreamReader(opening.open(), charset.newDecoder()));
        text.mark(1);
        if (text.read() != 0xFEFF) {
            text.reset();
        }
        return text;
    }

    /** The first signs of the text, at most so many. */
    String start(int most) throws IOException {
        try (var text = open()) {
            var start = new char[most];
            int length = 0;
            for (int count = 0; count >= 0 && length < most; count = text.read(start, length, most - length)) {
                length += count;
            }
            return cell(new String(start, 0, length));
        }
    }

    /** A cell of the text, in Unicode. */
    String cell(String written) {
        return old == null ? written : old.toUnicode(written);
    }

    /** Says of a file that is not in UTF-8 what it seems to be in, and how it would read. */
    Refusal better(Refusal notUtf8) {
        try {
            return recognised().map(found -> offered(found, notUtf8)).orElse(notUtf8);
        } catch (IOException lost) {
            return notUtf8;
        }
    }

    private Refusal offered(OldText found, Refusal notUtf8) {
        var sample = "";
        try {
            sample = sample().lines()
                    .filter(line -> OldText.of(line).equals(Optional.of(found)))
                    .findFirst()
                    .orElse("");
        } catch (IOException lost) {
            return notUtf8;
        }
        var shown = sample.substring(0, Math.min(SHOWN, sample.length()));
        return Refusal.notValid(
                "intake.file.old-text",
                file,
                notUtf8.reason().arguments().get(1),
                found.shown(),
                shown,
                found.toUnicode(shown));
    }

    private Optional<OldText> recognised() throws IOException {
        var count = new OldTextCount();
        sample().lines().forEach(count::see);
        return count.result();
    }

    private String sample() throws IOException {
        try (var bytes = opening.open()) {
            return new String(bytes.readNBytes(SAMPLE), WINDOWS_1252);
        }
    }
}

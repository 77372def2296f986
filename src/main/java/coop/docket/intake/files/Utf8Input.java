package coop.docket.intake.files;

import coop.docket.refusal.Refusal;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that are checked to be UTF-8 as they pass, so that a wrong one is named by its line; a byte order mark is cut. */
final class Utf8Input extends FilterInputStream {
    private final String file;
    private long line = 1;
    private int missing;
    private int least;
    private int most;

    Utf8Input(InputStream bytes, String file) throws IOException {
        super(new BufferedInputStream(bytes, 1 << 16));
        this.file = file;
        try {
            in.mark(3);
            var start = in.readNBytes(3);
            if (!startsWith(start, 0xEF, 0xBB, 0xBF)) {
                in.reset();
            }
        } catch (IOException | Refusal refused) {
            in.close();
            throw refused;
        }
    }

    private static boolean startsWith(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (start.length <= i || (start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            var value = buffer[i];
            if (value > 0 && missing == 0) {
                line += value == '\n' ? 1 : 0;
            } else {
                check(value & 0xFF);
            }
        }
        if (count < 0 && missing > 0) {
            throw wrong();
        }
        return count;
    }

    private void check(int value) {
        if (missing > 0) {
            if (value < least || value > most) {
                throw wrong();
            }
            missing--;
            least = 0x80;
            most = 0xBF;
        } else {
            begin(value);
        }
    }

    private void begin(int value) {
        missing = value >= 0xF0 ? 3 : value >= 0xE0 ? 2 : 1;
        if (value < 0xC2 || value > 0xF4) {
            throw wrong();
        }
        // overlong forms, surrogates and what lies past the last code point
        least = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
        most = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
    }

    private Refusal wrong() {
        return Refusal.notValid(CsvText.NOT_UTF8, file, Long.toString(line));
    }
}

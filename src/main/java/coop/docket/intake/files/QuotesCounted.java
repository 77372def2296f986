package coop.docket.intake.files;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts quotation marks as they pass: where one is opened and never closed, what follows is not what it seems. */
final class QuotesCounted extends FilterReader {
    private boolean odd;

    QuotesCounted(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        int sign = super.read();
        odd ^= sign == '"';
        return sign;
    }

    @Override
    public int read(char[] signs, int offset, int length) throws IOException {
        int count = super.read(signs, offset, length);
        for (int i = offset; i < offset + count; i++) {
            odd ^= signs[i] == '"';
        }
        return count;
    }

    boolean odd() {
        return odd;
    }
}

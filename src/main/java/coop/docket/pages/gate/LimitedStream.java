package coop.docket.pages.gate;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body of which no more than so many bytes can be read, whatever length it was announced with. */
final class LimitedStream extends FilterInputStream {
    private static final String SENT = LimitedStream.class.getName();

    private long left;

    private LimitedStream(InputStream body, long limit) {
        super(body);
        this.left = limit;
    }

    static void limit(ContainerRequestContext request, long bytes) {
        var sent = request.getEntityStream();
        request.setProperty(SENT, sent);
        request.setEntityStream(new LimitedStream(sent, bytes));
    }

    /** What is sent, without a limit. */
    static InputStream whole(ContainerRequestContext request) {
        return request.getProperty(SENT) instanceof InputStream sent ? sent : request.getEntityStream();
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var read = super.read(into, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new TooLarge();
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

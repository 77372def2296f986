package coop.docket.pages.gate;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Reads on what a refused request still carries: who is in the middle of sending meets a closed connection, and never
 * learns why he was refused.
 */
@Priority(100)
final class HearOut implements ContainerResponseFilter {
    /** More than the largest file that is taken, so that one somewhat too large is still answered. */
    private static final long MOST = 64 * 1024 * 1024L;

    private static final Duration LONGEST = Duration.ofSeconds(10);

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getStatus() >= 400 && request.getLength() <= MOST && !waits(request)) {
            hear(LimitedStream.whole(request));
        }
    }

    /** Who asks whether to send at all has not begun. */
    private static boolean waits(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.EXPECT) != null;
    }

    private static void hear(InputStream rest) {
        var piece = new byte[16 * 1024];
        var until = System.nanoTime() + LONGEST.toNanos();
        try {
            for (long heard = 0; heard <= MOST && System.nanoTime() < until; ) {
                var read = rest.read(piece);
                if (read < 0) {
                    return;
                }
                heard += read;
            }
        } catch (IOException | IllegalStateException gone) {
            // who has left, or was read already, need not be heard
        }
    }
}

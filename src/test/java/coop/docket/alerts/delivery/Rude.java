package coop.docket.alerts.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** A mail server without encryption and without manners: slow, or gone in the middle of a word. */
final class Rude implements AutoCloseable {
    private final ServerSocket door;
    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final List<String> greeted = new CopyOnWriteArrayList<>();
    private volatile Manner manner;

    enum Manner {
        POLITE,
        /** A letter at a time. */
        SLOW,
        /** It hangs up when the text has been sent, and does not say whether it has it. */
        GONE_AFTER_TEXT,
        /** It hangs up in the middle of the text. */
        GONE_IN_TEXT,
        /** It hangs up before a word. */
        GONE_AT_ONCE
    }

    Rude(Manner manner) throws IOException {
        this.manner = manner;
        this.door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::serve, "rude");
        thread.setDaemon(true);
        thread.start();
    }

    void become(Manner other) {
        manner = other;
    }

    /** What it has been told completely, whether it has said so or not. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    int visitors() {
        return greeted.size();
    }

    SmtpServer settings() {
        return new SmtpServer("localhost", door.getLocalPort(), SmtpServer.Encryption.NONE, "", "", null);
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var visitor = door.accept()) {
                greeted.add("");
                talk(visitor);
            } catch (SocketException closed) {
                // the next, if any
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private void talk(Socket visitor) throws IOException {
        if (manner == Manner.GONE_AT_ONCE) {
            return;
        }
        var in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.ISO_8859_1));
        say(visitor, "220 localhost");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("DATA")) {
                say(visitor, "354 go on");
                if (!text(in)) {
                    return;
                }
                say(visitor, "250 taken");
            } else if (line.startsWith("QUIT")) {
                say(visitor, "221 bye");
                return;
            } else {
                say(visitor, "250 localhost");
            }
        }
    }

    /** @return false where it hangs up */
    private boolean text(BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
            if (manner == Manner.GONE_IN_TEXT) {
                return false;
            }
        }
        texts.add(text.toString());
        return manner != Manner.GONE_AFTER_TEXT;
    }

    private void say(Socket visitor, String line) throws IOException {
        for (var each : (line + "\r\n").getBytes(StandardCharsets.US_ASCII)) {
            visitor.getOutputStream().write(each);
            visitor.getOutputStream().flush();
            if (manner == Manner.SLOW) {
                try {
                    TimeUnit.MILLISECONDS.sleep(20);
                } catch (InterruptedException stopped) {
                    throw new IOException(stopped);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}

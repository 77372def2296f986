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

/** A mail server without manners: slow, or gone in the middle of a word. */
public final class Rude implements AutoCloseable {
    private final ServerSocket door;
    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final List<String> greeted = new CopyOnWriteArrayList<>();
    private volatile Manner manner;

    /** How it behaves. */
    public enum Manner {
        POLITE,
        /** A letter at a time. */
        SLOW,
        /** It lets a letter drip now and then, and never comes to the end of a line. */
        DRIPPING,
        /** The same where encryption begins: what drips is the beginning of a long record. */
        DRIPPING_BELOW,
        /** It hangs up when the text has been sent, and does not say whether it has it. */
        GONE_AFTER_TEXT,
        /** It hangs up in the middle of the text. */
        GONE_IN_TEXT,
        /** It hangs up before a word. */
        GONE_AT_ONCE
    }

    public Rude(Manner manner) throws IOException {
        this(manner, new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
    }

    /** Over a line that is encrypted from its first byte. */
    static Rude encrypted(Certificates certificates) throws IOException {
        var door = certificates.context().getServerSocketFactory();
        return new Rude(Manner.POLITE, door.createServerSocket(0, 10, InetAddress.getLoopbackAddress()));
    }

    private Rude(Manner manner, ServerSocket door) {
        this.manner = manner;
        this.door = door;
        var thread = new Thread(this::serve, "rude");
        thread.setDaemon(true);
        thread.start();
    }

    public void become(Manner other) {
        manner = other;
    }

    /** What it has been told completely, whether it has said so or not. */
    public List<String> texts() {
        return List.copyOf(texts);
    }

    public int visitors() {
        return greeted.size();
    }

    public SmtpServer settings() {
        return new SmtpServer("localhost", door.getLocalPort(), SmtpServer.Encryption.NONE, "", "", null);
    }

    int port() {
        return door.getLocalPort();
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
        if (manner == Manner.DRIPPING || manner == Manner.DRIPPING_BELOW) {
            drip(visitor);
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

    /** Until the visitor has gone, or for as long as it drips. */
    private void drip(Socket visitor) throws IOException {
        if (manner == Manner.DRIPPING_BELOW) {
            visitor.getOutputStream().write(new byte[] {22, 3, 3, 64, 0});
        }
        while (manner == Manner.DRIPPING || manner == Manner.DRIPPING_BELOW) {
            visitor.getOutputStream().write('2');
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
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
                pause();
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}

package coop.docket.alerts.delivery;

import coop.docket.alerts.WebhookAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One request to one machine. A client for the web would ask again which machine a name leads to, go where it is sent,
 * and listen for as long as somebody talks.
 */
final class HttpsPost {
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");

    private final SSLSocketFactory encryption;
    private final Duration patience;

    HttpsPost(SSLSocketFactory encryption) {
        this(encryption, PATIENCE);
    }

    /** @param patience with the whole of one request */
    HttpsPost(SSLSocketFactory encryption, Duration patience) {
        this.encryption = encryption;
        this.patience = patience;
    }

    /**
     * @param head lines of the request's head
     * @return the status
     * @throws IOException if the machine does not show that it is meant by the name, or does not answer in time
     */
    int send(InetAddress machine, WebhookAddress address, String head, byte[] body) throws IOException {
        var until = System.nanoTime() + patience.toNanos();
        try (var plain = new Socket()) {
            var end = CutOff.after(patience, plain);
            try {
                plain.connect(new InetSocketAddress(machine, address.port()), (int) patience.toMillis());
                plain.setSoTimeout(left(until));
                return send(plain, address, head, body, until);
            } finally {
                end.close();
            }
        }
    }

    private int send(Socket plain, WebhookAddress address, String head, byte[] body, long until) throws IOException {
        try (var secret = (SSLSocket) encryption.createSocket(plain, address.host(), address.port(), true)) {
            var parameters = secret.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secret.setSSLParameters(parameters);
            secret.startHandshake();
            var out = secret.getOutputStream();
            out.write(request(address, head, body.length).getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
            return status(secret, until);
        }
    }

    private static String request(WebhookAddress address, String head, int length) {
        var uri = address.uri();
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return "POST " + path + query + " HTTP/1.1\r\nHost: " + uri.getRawAuthority()
                + "\r\nUser-Agent: coop-docket\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                + length + "\r\n" + head + "\r\n";
    }

    /** Of what is answered the first line counts, and it is not waited for without end. */
    private static int status(SSLSocket secret, long until) throws IOException {
        var line = new ByteArrayOutputStream();
        var in = secret.getInputStream();
        while (line.size() < LONGEST_ANSWER) {
            secret.setSoTimeout(left(until));
            var read = in.read();
            if (read < 0 || read == '\n') {
                break;
            }
            line.write(read);
        }
        var status = STATUS.matcher(line.toString(StandardCharsets.ISO_8859_1).strip());
        if (!status.matches()) {
            throw new IOException("this is no answer");
        }
        return Integer.parseInt(status.group(1));
    }

    private static int left(long until) throws SocketTimeoutException {
        var millis = (until - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            throw new SocketTimeoutException("no answer in time");
        }
        return (int) millis;
    }
}

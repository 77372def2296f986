package coop.docket.alerts.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/** The line to a mail server, which can be cut beneath whatever is said over it, encrypted or not. */
final class Line implements Closeable {
    private final SSLSocketFactory encryption;
    private volatile Socket beneath = new Socket();

    Line(SSLSocketFactory encryption) {
        this.encryption = encryption;
    }

    /** Whoever waits for a word finds that there is none to come. */
    @Override
    public void close() throws IOException {
        beneath.close();
    }

    /** Makes lines that begin openly. */
    SocketFactory open() {
        return new Open();
    }

    /** Encrypts lines that there are, from the first byte or when that has been agreed on. */
    SSLSocketFactory encrypted() {
        return new Encrypted();
    }

    private final class Open extends SocketFactory {
        @Override
        public Socket createSocket() {
            beneath = new Socket();
            return beneath;
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress own, int ownPort) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress own, int ownPort) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Encrypted extends SSLSocketFactory {
        @Override
        public Socket createSocket(Socket upon, String host, int port, boolean together) throws IOException {
            beneath = upon;
            return encryption.createSocket(upon, host, port, together);
        }

        @Override
        public String[] getDefaultCipherSuites() {
            return encryption.getDefaultCipherSuites();
        }

        @Override
        public String[] getSupportedCipherSuites() {
            return encryption.getSupportedCipherSuites();
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress own, int ownPort) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress own, int ownPort) {
            throw new UnsupportedOperationException();
        }
    }
}

package coop.docket.alerts.delivery;

import coop.docket.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Whose certificates are believed. */
final class Trust {
    private Trust() {}

    /** @param certificates a file of certificates (PEM) that alone are trusted; null: those that Java trusts */
    static SSLSocketFactory of(Path certificates) {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, certificates == null ? null : only(certificates).getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException notReadable) {
            throw Refusal.notValid("alerts.mail.certificates", String.valueOf(certificates));
        }
    }

    private static TrustManagerFactory only(Path certificates) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (var text = Files.newInputStream(certificates)) {
            int number = 0;
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(text)) {
                store.setCertificateEntry("c" + number++, certificate);
            }
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        return trust;
    }
}

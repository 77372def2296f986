package coop.docket.pages.docket;

import coop.docket.cases.letters.ReadLetter;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A letter as an answer: it is shown, but has no rights in the browser beyond its own style. */
final class ShownLetter {
    private static final String ALONE =
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; "
                    + "frame-ancestors 'none'; sandbox";

    private ShownLetter() {}

    static Response of(ReadLetter.Shown letter) {
        return Response.ok(letter.page())
                .header("Content-Type", "text/html;charset=utf-8")
                .header("Content-Language", "vi")
                .header("Content-Disposition", "inline")
                .header("Content-Security-Policy", ALONE.formatted(hash(letter.style())))
                .build();
    }

    private static String hash(String style) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

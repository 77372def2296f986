package coop.docket.pages.gate;

import java.util.LinkedHashMap;
import java.util.Map;

/** What every answer tells the browser not to do with it. */
public final class SecurityHeaders {
    private static final String CONTENT = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String TWO_YEARS = "max-age=63072000";

    private SecurityHeaders() {}

    /** By name; where the service is reached by https, also never to come without it. */
    public static Map<String, String> of(boolean encrypted) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Security-Policy", CONTENT);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (encrypted) {
            headers.put("Strict-Transport-Security", TWO_YEARS);
        }
        return headers;
    }
}

package coop.docket.pages.gate;

import jakarta.ws.rs.core.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * The cookies of the service, as they are set: over https their names begin with {@code __Host-}, which no other site and no
 * unencrypted page can set.
 */
public final class Cookies {
    private static final String SAFE = "__Host-";
    private static final long KEPT = Duration.ofDays(365).toSeconds();

    private static final String AWAY = "docket-away";
    private static final long AWAY_FOR = Duration.ofMinutes(10).toSeconds();

    private final boolean encrypted;

    public Cookies(boolean encrypted) {
        this.encrypted = encrypted;
    }

    public String session() {
        return name("docket");
    }

    String form() {
        return name("docket-form");
    }

    String preference(String name) {
        return name("docket-" + name);
    }

    /** Lasts until the browser is closed or the session ends at the server. */
    public String start(String token) {
        return cookie(session(), token, "");
    }

    public String end() {
        return cookie(session(), "", "; Max-Age=0");
    }

    String form(String token) {
        return cookie(form(), token, "");
    }

    /** The token of the session that a request came in; empty where there is none. */
    public String token(Map<String, Cookie> sent) {
        return Optional.ofNullable(sent.get(session())).map(Cookie::getValue).orElse("");
    }

    /** Who is on his way to another service and back. */
    public record Away(String secret, String next) {}

    /** For the minutes that signing in elsewhere takes. */
    public String away(String secret, URI next) {
        var path = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(next.toString()));
        return cookie(name(AWAY), secret + "." + path, "; Max-Age=" + AWAY_FOR);
    }

    public String back() {
        return cookie(name(AWAY), "", "; Max-Age=0");
    }

    /** Empty where there is none such. */
    public Optional<Away> away(Map<String, Cookie> sent) {
        return Optional.ofNullable(sent.get(name(AWAY))).map(Cookie::getValue).flatMap(Cookies::away);
    }

    private static Optional<Away> away(String value) {
        var parts = value.split("\\.", 2);
        try {
            return parts.length == 2
                    ? Optional.of(new Away(
                            parts[0], new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** For a year. */
    public String keep(String preference, String code) {
        return cookie(preference(preference), code, "; Max-Age=" + KEPT);
    }

    private String cookie(String name, String value, String age) {
        return name + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + (encrypted ? "; Secure" : "") + age;
    }

    private String name(String name) {
        return encrypted ? SAFE + name : name;
    }
}

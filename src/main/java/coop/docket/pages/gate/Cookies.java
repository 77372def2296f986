package coop.docket.pages.gate;

import java.time.Duration;

/**
 * The cookies of the service, as they are set: over https their names begin with {@code __Host-}, which no other site and no
 * unencrypted page can set.
 */
public final class Cookies {
    private static final String SAFE = "__Host-";
    private static final long KEPT = Duration.ofDays(365).toSeconds();

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

package coop.docket.alerts;

import coop.docket.refusal.Refusal;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a program of somebody's is told: by https, and by a name; which machines that may lead to is asked at sending. */
public record WebhookAddress(String text) {
    private static final int LONGEST = 500;
    private static final int HTTPS = 443;
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    public WebhookAddress {
        if (text.length() > LONGEST || !sound(text)) {
            throw Refusal.notValid("alerts.webhook");
        }
    }

    /** @throws Refusal NOT_VALID unless it is {@code https://}, a name, and a path */
    public static WebhookAddress of(String text) {
        return new WebhookAddress(text);
    }

    private static boolean sound(String text) {
        try {
            var uri = new URI(text);
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && NAME.matcher(uri.getHost().toLowerCase(Locale.ROOT)).matches()
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && text.chars().allMatch(c -> c > ' ' && c < 0x7F);
        } catch (java.net.URISyntaxException notAnAddress) {
            return false;
        }
    }

    public URI uri() {
        return URI.create(text);
    }

    public String host() {
        return uri().getHost();
    }

    public int port() {
        return uri().getPort() < 0 ? HTTPS : uri().getPort();
    }

    @Override
    public String toString() {
        return host();
    }
}

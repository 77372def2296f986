package coop.docket.access.signon;

import java.net.URI;
import java.util.Set;

/**
 * A provider as the configuration names it.
 *
 * @param issuer under whose address its description is found, and whom its tokens name
 * @param client by which it knows this service
 * @param secret of the client; empty where it has none
 * @param callback where it sends browsers back to
 */
public record Provider(URI issuer, String client, String secret, URI callback) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Whether what is sent there cannot be read or changed on the way. */
    public static boolean safe(URI address) {
        return address.getHost() != null
                && address.getUserInfo() == null
                && ("https".equals(address.getScheme())
                        || "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost()));
    }

    @Override
    public String toString() {
        return issuer + " " + client;
    }
}

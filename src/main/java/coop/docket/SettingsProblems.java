package coop.docket;

import coop.docket.access.signon.Provider;
import coop.docket.language.Language;
import coop.docket.refusal.Reason;
import io.dropwizard.core.server.DefaultServerFactory;
import io.dropwizard.jetty.ConnectorFactory;
import io.dropwizard.jetty.HttpConnectorFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is wrong with the settings, all of it at once. */
final class SettingsProblems {
    private static final int LARGEST_UPLOAD = 1_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final List<Reason> found = new ArrayList<>();

    private SettingsProblems() {}

    static List<Reason> of(ServiceSettings settings) {
        var problems = new SettingsProblems();
        problems.address(settings.publicAddress());
        if (Language.of(settings.language()).isEmpty()) {
            problems.add("language", settings.language());
        }
        if (settings.importMegabytes() < 1 || settings.importMegabytes() > LARGEST_UPLOAD) {
            problems.add("upload", settings.importMegabytes(), LARGEST_UPLOAD);
        }
        if (settings.signOn().asked()) {
            problems.signOn(settings.signOn());
        }
        problems.found.addAll(MailProblems.of(settings.mail()));
        if (settings.getServerFactory() instanceof DefaultServerFactory server) {
            problems.connectors("applicationConnectors", server.getApplicationConnectors());
            problems.connectors("adminConnectors", server.getAdminConnectors());
            problems.administration(server);
        } else {
            problems.add("server");
        }
        return List.copyOf(problems.found);
    }

    private void address(String text) {
        try {
            var address = URI.create(text);
            var path = address.getRawPath();
            if (SCHEMES.contains(address.getScheme())
                    && address.getHost() != null
                    && (path.isEmpty() || path.equals("/"))
                    && address.getRawQuery() == null
                    && address.getUserInfo() == null) {
                return;
            }
        } catch (IllegalArgumentException | NullPointerException notAnAddress) {
            // said below
        }
        add("address", text);
    }

    private void signOn(ServiceSettings.SignOnBlock block) {
        try {
            if (!Provider.safe(URI.create(block.issuer()))) {
                add("sign-on", "issuer", block.issuer());
            }
        } catch (IllegalArgumentException notAnAddress) {
            add("sign-on", "issuer", block.issuer());
        }
        if (block.client().isBlank()) {
            add("sign-on", "client", block.client());
        }
    }

    /** HTTP/2 has had holes of its own, and a proxy in front speaks HTTP/1.1 to this anyway. */
    private void connectors(String name, List<ConnectorFactory> connectors) {
        if (connectors.stream()
                .anyMatch(each -> !each.getClass().getSimpleName().matches("Https?ConnectorFactory"))) {
            add("http", name);
        }
    }

    private void administration(DefaultServerFactory server) {
        if (server.getAdminConnectors().stream()
                .anyMatch(each -> each instanceof HttpConnectorFactory http && http.getBindHost() == null)) {
            add("admin");
        }
    }

    private void add(String key, Object... arguments) {
        found.add(Reason.of("service.settings." + key, arguments));
    }
}

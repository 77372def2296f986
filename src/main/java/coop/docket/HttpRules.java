package coop.docket;

import coop.docket.pages.faults.ServerFaults;
import java.util.Map;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;

/** How strictly the server reads requests, and what every answer carries, whatever the configuration says. */
final class HttpRules {
    private HttpRules() {}

    static void apply(Server server, Map<String, String> headers, ServerFaults faults) {
        server.getContainedBeans(HttpConnectionFactory.class)
                .forEach(http -> apply(http.getHttpConfiguration(), headers));
        server.setErrorHandler(faults);
    }

    private static void apply(HttpConfiguration http, Map<String, String> headers) {
        http.setHttpCompliance(HttpCompliance.STRICT);
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.addCustomizer((Request request, HttpFields.Mutable response) -> {
            headers.forEach(response::put);
            return request;
        });
    }
}

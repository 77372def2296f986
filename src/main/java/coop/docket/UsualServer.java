package coop.docket;

import io.dropwizard.core.server.DefaultServerFactory;
import io.dropwizard.jetty.HttpConnectorFactory;
import io.dropwizard.request.logging.LogbackAccessRequestLogFactory;
import java.util.List;

/**
 * The server where {@code config.yml} says nothing of it: 8080 for everybody, 8081 for this machine alone.
 *
 * <p>No request is logged: the usual format would write down searches, in which names of people stand.
 */
final class UsualServer {
    private static final String THIS_MACHINE = "127.0.0.1";

    private UsualServer() {}

    static DefaultServerFactory factory() {
        return on(8080, 8081);
    }

    /** With other ports; 0 takes one that is free. */
    static DefaultServerFactory on(int application, int administration) {
        var open = new HttpConnectorFactory();
        open.setPort(application);
        return of(open, administration);
    }

    /** For this machine alone; the administration has any port that is free. */
    static DefaultServerFactory onlyHere(int application) {
        var open = new HttpConnectorFactory();
        open.setPort(application);
        open.setBindHost(THIS_MACHINE);
        return of(open, 0);
    }

    private static DefaultServerFactory of(HttpConnectorFactory open, int administration) {
        var closed = new HttpConnectorFactory();
        closed.setPort(administration);
        closed.setBindHost(THIS_MACHINE);
        var server = new DefaultServerFactory();
        server.setApplicationConnectors(List.of(open));
        server.setAdminConnectors(List.of(closed));
        var noLog = new LogbackAccessRequestLogFactory();
        noLog.setAppenders(List.of());
        server.setRequestLogFactory(noLog);
        return server;
    }
}

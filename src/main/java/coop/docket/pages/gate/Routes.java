package coop.docket.pages.gate;

import coop.docket.access.Route;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.monitoring.ApplicationEvent;
import org.glassfish.jersey.server.monitoring.ApplicationEventListener;
import org.glassfish.jersey.server.monitoring.RequestEvent;
import org.glassfish.jersey.server.monitoring.RequestEventListener;

/** Every route that the server answers, as it found them itself: none may lack a word on who may call it. */
public final class Routes implements ApplicationEventListener {
    private final List<Entry> found = new ArrayList<>();

    /**
     * One of them.
     *
     * @param method of HTTP
     * @param path with its places for parameters
     * @param handler that answers
     */
    public record Entry(String method, String path, Method handler) {}

    @Override
    public void onEvent(ApplicationEvent event) {
        if (event.getType() == ApplicationEvent.Type.INITIALIZATION_FINISHED) {
            event.getResourceModel().getRootResources().forEach(resource -> collect("", resource));
        }
    }

    private void collect(String above, Resource resource) {
        var path = (above + "/" + resource.getPath()).replaceAll("/+", "/");
        resource.getAllMethods().stream()
                .filter(method -> !method.isExtended())
                .forEach(method -> found.add(new Entry(
                        method.getHttpMethod(), path, method.getInvocable().getHandlingMethod())));
        resource.getChildResources().forEach(child -> collect(path, child));
    }

    @Override
    public RequestEventListener onRequest(RequestEvent event) {
        return null;
    }

    public List<Entry> all() {
        return List.copyOf(found);
    }

    /** @throws IllegalStateException naming the routes that declare nothing */
    public void check() {
        var undeclared = found.stream()
                .filter(entry -> Route.of(entry.handler()).isEmpty())
                .map(entry -> entry.method() + " " + entry.path())
                .toList();
        if (found.isEmpty() || !undeclared.isEmpty()) {
            throw new IllegalStateException("routes without a declared permission: " + undeclared);
        }
    }
}

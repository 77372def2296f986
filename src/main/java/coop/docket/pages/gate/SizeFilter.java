package coop.docket.pages.gate;

import coop.docket.api.gate.Largest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Method;

/** Limits how much a request may carry: what a form can hold, or a file where the route takes one. */
@Priority(100)
final class SizeFilter implements ContainerRequestFilter {
    private static final long FORM = 256 * 1024L;

    private final long upload;

    @Context
    private ResourceInfo route;

    SizeFilter(long upload) {
        this.upload = upload;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var limit = limit(route.getResourceMethod());
        LimitedStream.limit(request, limit);
        if (request.getLength() > limit) {
            throw new TooLarge();
        }
    }

    private long limit(Method handler) {
        var declared = handler.getAnnotation(Largest.class);
        if (declared != null) {
            return declared.value();
        }
        return handler.isAnnotationPresent(Upload.class) ? upload : FORM;
    }
}

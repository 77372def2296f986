package coop.docket.pages.gate;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;

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
        var limit = route.getResourceMethod().isAnnotationPresent(Upload.class) ? upload : FORM;
        if (request.getLength() > limit) {
            throw new TooLarge();
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
    }
}

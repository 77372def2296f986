package coop.docket.pages.gate;

import coop.docket.api.gate.ApiPath;
import coop.docket.pages.frame.Page;
import jakarta.annotation.Priority;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.Optional;
import java.util.Set;

/** Gives every request its reader, and the answer the cookies in which his choices are kept. */
@PreMatching
@Priority(Priorities.AUTHENTICATION)
final class ReaderFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private final Readers readers;
    private final Cookies cookies;

    ReaderFilter(Readers readers, Cookies cookies) {
        this.readers = readers;
        this.cookies = cookies;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        readers.find(request);
        if (!METHODS.contains(request.getMethod())) {
            throw new NotAllowedException("GET", new String[] {"HEAD", "POST"});
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        if (!ApiPath.covers(request.getUriInfo())) {
            readers.preferences(request, Optional.empty())
                    .toKeep()
                    .forEach(each -> headers.add("Set-Cookie", cookies.keep(each[0], each[1])));
        }
        if (response.getEntity() instanceof Page page
                && page.frame().reader().actor().isEmpty()
                && !request.getCookies().containsKey(cookies.form())) {
            headers.add("Set-Cookie", cookies.form(page.frame().reader().formToken()));
        }
        // what one reader was shown must not be shown again after he has left
        if (!headers.containsKey("Cache-Control")) {
            headers.putSingle("Cache-Control", "no-store");
        }
    }
}

package coop.docket.pages.gate;

import coop.docket.api.gate.ApiPath;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.glassfish.jersey.server.ContainerRequest;

/**
 * Refuses what another site made a browser send: a form must come from a page of this service, and carry the token that
 * only such a page could know.
 */
@Priority(Priorities.AUTHORIZATION + 1)
final class FormFilter implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    private static final String FIELD = "token";
    private static final String HEADER = "X-Form-Token";

    private final URI address;
    private final Cookies cookies;

    @Context
    private ResourceInfo route;

    FormFilter(GateSettings settings, Cookies cookies) {
        this.address = settings.address();
        this.cookies = cookies;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        // no browser sends a token by itself, so nobody can make one send it
        if (READING.contains(request.getMethod()) || ApiPath.covers(request.getUriInfo())) {
            return;
        }
        if (route.getResourceMethod().isAnnotationPresent(OneClick.class)) {
            return;
        }
        if (!fromOwnPage(request)) {
            throw new NotMeant("sent from another site");
        }
        var expected = Readers.of(request);
        if (expected.actor().isEmpty() && !request.getCookies().containsKey(cookies.form())) {
            throw new NotMeant("no page of ours was open");
        }
        if (!same(expected.formToken(), token(request))) {
            throw new NotMeant("without the token of the page");
        }
    }

    /** By what the browser itself says; older ones tell the origin only. */
    private boolean fromOwnPage(ContainerRequestContext request) {
        var site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return OWN_SITE.contains(site);
        }
        var origin = request.getHeaderString("Origin");
        return origin != null && own(origin, request.getHeaderString("Host"));
    }

    private boolean own(String origin, String host) {
        try {
            var from = URI.create(origin).getAuthority();
            return from != null && (from.equals(address.getAuthority()) || from.equals(host));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static String token(ContainerRequestContext request) {
        var header = request.getHeaderString(HEADER);
        if (header != null) {
            return header;
        }
        var sent = (ContainerRequest) request;
        if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(sent.getMediaType()) && sent.bufferEntity()) {
            return sent.readEntity(Form.class).asMap().getFirst(FIELD);
        }
        return FirstPart.token(sent);
    }

    private static boolean same(String expected, String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}

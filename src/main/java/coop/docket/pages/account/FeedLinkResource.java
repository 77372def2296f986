package coop.docket.pages.account;

import coop.docket.access.Needs;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.gate.Cookies;
import coop.docket.pages.gate.Readers;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The address under which a reader's calendar program finds his deadlines: made, shown once, and taken back. */
@Needs
@Path("me/calendar")
@Produces(MediaType.TEXT_HTML)
public final class FeedLinkResource {
    private final MeUses uses;
    private final Cookies cookies;
    private final URI service;

    /** @param service the address under which it is reached */
    public FeedLinkResource(MeUses uses, Cookies cookies, URI service) {
        this.uses = uses;
        this.cookies = cookies;
        this.service = service;
    }

    @POST
    public MePage make(@Context ContainerRequestContext request) {
        var reader = Readers.of(request).at("/me");
        var secret = uses.feed().make(reader.signedIn());
        var address = service.resolve("/calendar/" + secret + ".ics");
        return MePage.of(reader, uses, cookies.token(request.getCookies()), Problems.none(), null)
                .at(address.toString());
    }

    @POST
    @Path("end")
    public Response end(@Context ContainerRequestContext request) {
        uses.feed().revoke(Readers.of(request).signedIn());
        return Response.seeOther(URI.create("/me?after=feed")).build();
    }
}

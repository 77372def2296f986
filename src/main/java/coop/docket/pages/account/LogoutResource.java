package coop.docket.pages.account;

import coop.docket.access.Needs;
import coop.docket.access.SignOut;
import coop.docket.pages.gate.Cookies;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Ends the session at the server, and makes the browser forget what it was shown. */
@Needs
@Path("logout")
public final class LogoutResource {
    private final SignOut signOut;
    private final Cookies cookies;

    public LogoutResource(SignOut signOut, Cookies cookies) {
        this.signOut = signOut;
        this.cookies = cookies;
    }

    @POST
    public Response signOut(@Context ContainerRequestContext request) {
        var session = request.getCookies().get(cookies.session());
        if (session != null) {
            signOut.signOut(session.getValue());
        }
        return Response.seeOther(URI.create("/login?after=sign-out"))
                .header("Set-Cookie", cookies.end())
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }
}

package coop.docket.pages.account;

import coop.docket.access.Open;
import coop.docket.access.SignIn;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.gate.Cookies;
import coop.docket.pages.gate.NextPath;
import coop.docket.pages.gate.Readers;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;

/** Signs somebody in. */
@Open
@Path("login")
@Produces(MediaType.TEXT_HTML)
public final class LoginResource {
    private static final int TOO_MANY = 429;

    private final SignIn signIn;
    private final boolean signOn;
    private final Cookies cookies;

    /** @param signOn whether there is another service to sign in by */
    public LoginResource(SignIn signIn, boolean signOn, Cookies cookies) {
        this.signIn = signIn;
        this.signOn = signOn;
        this.cookies = cookies;
    }

    @GET
    public Response form(
            @Context ContainerRequestContext request,
            @QueryParam("next") String next,
            @QueryParam("after") @DefaultValue("") String after) {
        var reader = Readers.of(request);
        var path = NextPath.of(next);
        if (reader.actor().isPresent()) {
            return Response.seeOther(path).build();
        }
        var page = LoginPage.of(reader, "", path.toString(), signOn);
        return Response.ok(
                        switch (after) {
                            case "sign-out" -> page.saying("pages.login.signed-out");
                            case "password" -> page.saying("pages.login.password-changed");
                            default -> page;
                        })
                .build();
    }

    /** The same answer for an unknown login and a wrong password, so that nobody learns who is here. */
    @POST
    public Response signIn(
            @Context ContainerRequestContext request,
            @Context HttpServletRequest connection,
            @FormParam("login") @DefaultValue("") String login,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("next") String next) {
        var page = LoginPage.of(Readers.of(request), login, NextPath.of(next).toString(), signOn);
        var missing = missing(login, password);
        if (missing.any()) {
            return again(page, missing, RefusedForm.NOT_VALID);
        }
        try {
            var session = signIn.signIn(login, password, connection.getRemoteAddr());
            return Response.seeOther(NextPath.of(next))
                    .header("Set-Cookie", cookies.start(session.sessionToken()))
                    .build();
        } catch (Refusal refusal) {
            var status = refusal.kind() == RefusalKind.NOT_NOW ? TOO_MANY : RefusedForm.NOT_VALID;
            return again(page, Problems.of("login", refusal.reason()), status);
        }
    }

    private static Problems missing(String login, String password) {
        var found = new ArrayList<Problems.Problem>();
        if (login.isBlank()) {
            found.add(new Problems.Problem("login", Reason.of("pages.login.no-login")));
        }
        if (password.isEmpty()) {
            found.add(new Problems.Problem("password", Reason.of("pages.login.no-password")));
        }
        return new Problems(found);
    }

    private static Response again(LoginPage page, Problems problems, int status) {
        return Response.status(status)
                .entity(page.with(page.frame().with(problems)))
                .build();
    }
}

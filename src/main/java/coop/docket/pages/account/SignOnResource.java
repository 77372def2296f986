package coop.docket.pages.account;

import coop.docket.access.Open;
import coop.docket.access.signon.SignOnAttempt;
import coop.docket.access.signon.SignOnFailed;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.gate.Cookies;
import coop.docket.pages.gate.NextPath;
import coop.docket.pages.gate.Readers;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs somebody in whom the single sign-on service knows; where none is configured there is nothing here. */
@Open
@Path("login/sign-on")
@Produces(MediaType.TEXT_HTML)
public final class SignOnResource {
    private static final Logger LOG = LoggerFactory.getLogger(SignOnResource.class);
    private static final int FORBIDDEN = 403;
    private static final int UNAVAILABLE = 503;

    private final Optional<SignOnUses> uses;
    private final Cookies cookies;

    public SignOnResource(Optional<SignOnUses> uses, Cookies cookies) {
        this.uses = uses;
        this.cookies = cookies;
    }

    @GET
    public Response leave(@Context ContainerRequestContext request, @QueryParam("next") String next) {
        var there = uses.orElseThrow(NotFoundException::new);
        var attempt = SignOnAttempt.fresh();
        try {
            return Response.seeOther(there.signOn().address(attempt))
                    .header("Set-Cookie", cookies.away(attempt.secret(), NextPath.of(next)))
                    .build();
        } catch (SignOnFailed failed) {
            return again(request, failed, UNAVAILABLE);
        }
    }

    /** The attempt counts once, whatever comes of it. */
    @GET
    @Path("callback")
    public Response comeBack(
            @Context ContainerRequestContext request,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("code") @DefaultValue("") String code) {
        var there = uses.orElseThrow(NotFoundException::new);
        var away = cookies.away(request.getCookies());
        var attempt = away.map(Cookies.Away::secret)
                .filter(SignOnAttempt::is)
                .map(SignOnAttempt::new)
                .filter(each -> each.began(state));
        if (attempt.isEmpty() || code.isEmpty()) {
            return again(request, Reason.of("pages.login.sign-on-failed"), RefusedForm.NOT_VALID);
        }
        try {
            var session = there.signIn().signIn(there.signOn().subject(attempt.get(), code));
            return Response.seeOther(NextPath.of(away.get().next()))
                    .header("Set-Cookie", cookies.start(session.sessionToken()))
                    .header("Set-Cookie", cookies.back())
                    .build();
        } catch (Refusal refusal) {
            return again(request, refusal.reason(), FORBIDDEN);
        } catch (SignOnFailed failed) {
            return again(request, failed, RefusedForm.NOT_VALID);
        }
    }

    private Response again(ContainerRequestContext request, SignOnFailed failed, int status) {
        LOG.warn("single sign-on failed: {}", failed.getMessage());
        return again(request, Reason.of("pages.login.sign-on-failed"), status);
    }

    private Response again(ContainerRequestContext request, Reason reason, int status) {
        var reader = Readers.of(request).at("/login");
        var page = LoginPage.of(reader, "", NextPath.of(null).toString(), uses.isPresent());
        return Response.status(status)
                .entity(page.with(page.frame().with(Problems.of("login", reason))))
                .header("Set-Cookie", cookies.back())
                .build();
    }
}

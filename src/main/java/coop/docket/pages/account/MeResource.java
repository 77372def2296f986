package coop.docket.pages.account;

import coop.docket.access.Needs;
import coop.docket.language.Language;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.frame.Theme;
import coop.docket.pages.gate.Cookies;
import coop.docket.pages.gate.Readers;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
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
import java.net.URI;

/** What a reader decides for himself. */
@Needs
@Path("me")
@Produces(MediaType.TEXT_HTML)
public final class MeResource {
    private final MeUses uses;
    private final Cookies cookies;

    public MeResource(MeUses uses, Cookies cookies) {
        this.uses = uses;
        this.cookies = cookies;
    }

    @GET
    public MePage show(@Context ContainerRequestContext request, @QueryParam("after") String after) {
        var said =
                switch (after == null ? "" : after) {
                    case "reading" -> "pages.me.kept";
                    case "ended" -> "pages.me.ended";
                    case "feed" -> "pages.me.feed.ended";
                    default -> null;
                };
        return page(request, Readers.of(request), Problems.none(), said);
    }

    private MePage page(ContainerRequestContext request, Reader reader, Problems problems, String said) {
        return MePage.of(reader, uses, cookies.token(request.getCookies()), problems, said);
    }

    @POST
    @Path("reading")
    public Response keep(
            @Context ContainerRequestContext request,
            @FormParam("lang") String lang,
            @FormParam("theme") String theme) {
        var response = Response.seeOther(URI.create("/me?after=reading"));
        Language.of(lang).ifPresent(each -> {
            uses.language().keep(Readers.of(request).signedIn(), each);
            response.header("Set-Cookie", cookies.keep("lang", each.code()));
        });
        Theme.of(theme).ifPresent(each -> response.header("Set-Cookie", cookies.keep("theme", each.code())));
        return response.build();
    }

    /** Whoever ends the one that he is in comes to the page where he may sign in again. */
    @POST
    @Path("sessions/end")
    public Response end(@Context ContainerRequestContext request, @FormParam("session") @DefaultValue("") String mark) {
        var actor = Readers.of(request).signedIn();
        var current = uses.sessions().list(actor, cookies.token(request.getCookies())).stream()
                .anyMatch(each -> each.current() && each.mark().equals(mark));
        uses.sessions().end(actor, mark);
        return current
                ? Response.seeOther(URI.create("/login?after=sign-out"))
                        .header("Set-Cookie", cookies.end())
                        .build()
                : Response.seeOther(URI.create("/me?after=ended")).build();
    }

    /** Ends all sessions of the account, this one too. */
    @POST
    @Path("password")
    public Response change(
            @Context ContainerRequestContext request,
            @FormParam("current") @DefaultValue("") String current,
            @FormParam("fresh") @DefaultValue("") String fresh,
            @FormParam("repeated") @DefaultValue("") String repeated) {
        var reader = Readers.of(request);
        if (!fresh.equals(repeated)) {
            return again(request, Problems.of("repeated", Reason.of("pages.me.not-repeated")));
        }
        try {
            uses.password().change(reader.signedIn(), current, fresh);
        } catch (Refusal refusal) {
            var field = refusal.kind() == RefusalKind.NOT_VALID ? "fresh" : "current";
            return again(request, Problems.of(field, refusal.reason()));
        }
        return Response.seeOther(URI.create("/login?after=password"))
                .header("Set-Cookie", cookies.end())
                .build();
    }

    private Response again(ContainerRequestContext request, Problems problems) {
        return Response.status(RefusedForm.NOT_VALID)
                .entity(page(request, Readers.of(request).at("/me"), problems, null))
                .build();
    }
}

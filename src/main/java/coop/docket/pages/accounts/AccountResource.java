package coop.docket.pages.accounts;

import coop.docket.access.Account;
import coop.docket.access.Actor;
import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.alerts.subscriptions.Subscription;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.gate.Readers;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Shows and changes one account. */
@Needs(Permission.MANAGE_ACCOUNTS)
@Path("accounts/{id:[0-9]{1,18}}")
@Produces(MediaType.TEXT_HTML)
public final class AccountResource {
    private final AccountCases cases;

    public AccountResource(AccountCases cases) {
        this.cases = cases;
    }

    @GET
    public AccountPage show(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @QueryParam("after") @DefaultValue("") String after) {
        var reader = Readers.of(request);
        var account = account(reader.signedIn(), id);
        var page = AccountPage.of(
                reader,
                account,
                AccountForm.of(account),
                subject(reader.signedIn(), id),
                told(reader.signedIn(), id),
                Problems.none());
        return switch (after) {
            case "add", "change", "disable", "enable", "reset", "link", "alerts" ->
                page.saying("accounts.after." + after);
            default -> page;
        };
    }

    private Account account(Actor actor, long id) {
        return cases.list().list(actor).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("access.not-found"));
    }

    @POST
    public Response change(
            @Context ContainerRequestContext request, @PathParam("id") long id, MultivaluedMap<String, String> sent) {
        var actor = Readers.of(request).signedIn();
        var form = AccountForm.read(account(actor, id).login(), sent);
        return done(
                request, id, form, "change", () -> cases.change().change(actor, id, form.version(), form.details()));
    }

    @POST
    @Path("disable")
    public Response disable(@Context ContainerRequestContext request, @PathParam("id") long id) {
        var actor = Readers.of(request).signedIn();
        return done(request, id, null, "disable", () -> cases.disable().disable(actor, id));
    }

    @POST
    @Path("enable")
    public Response enable(@Context ContainerRequestContext request, @PathParam("id") long id) {
        var actor = Readers.of(request).signedIn();
        return done(request, id, null, "enable", () -> cases.enable().enable(actor, id));
    }

    @POST
    @Path("password")
    public Response reset(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @FormParam("password") @DefaultValue("") String password) {
        var actor = Readers.of(request).signedIn();
        return done(request, id, null, "reset", () -> cases.reset().reset(actor, id, password));
    }

    @POST
    @Path("subject")
    public Response link(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @FormParam("subject") @DefaultValue("") String subject) {
        var actor = Readers.of(request).signedIn();
        return done(request, id, null, "link", () -> cases.link().link(actor, id, subject));
    }

    /** What is mandatory its holder cannot stop. */
    @POST
    @Path("alerts")
    public Response demand(
            @Context ContainerRequestContext request,
            @PathParam("id") long id,
            @FormParam("address") @DefaultValue("") String address,
            @FormParam("active") String active,
            @FormParam("mandatory") String mandatory) {
        var actor = Readers.of(request).signedIn();
        var where = address.isBlank() ? null : address.strip();
        return done(request, id, null, "alerts", () -> cases.demand()
                .demand(actor, id, "yes".equals(active), "yes".equals(mandatory), where));
    }

    private Subscription told(Actor actor, long id) {
        return cases.subscription().of(actor, id).orElse(null);
    }

    private String subject(Actor actor, long id) {
        return cases.link().linked(actor, id).orElse("");
    }

    /** @param form as it was filled in; null to show the account as it is */
    private Response done(ContainerRequestContext request, long id, AccountForm form, String what, Runnable doing) {
        try {
            doing.run();
            return Response.seeOther(URI.create("/accounts/" + id + "?after=" + what))
                    .build();
        } catch (Refusal refusal) {
            if (refusal.kind() == RefusalKind.NOT_FOUND || refusal.kind() == RefusalKind.NOT_ALLOWED) {
                throw refusal;
            }
            var reader = Readers.of(request).at("/accounts/" + id);
            var account = account(reader.signedIn(), id);
            var shown = form == null ? AccountForm.of(account) : form;
            return Response.status(RefusedForm.status(refusal.kind()))
                    .entity(AccountPage.of(
                            reader,
                            account,
                            shown,
                            subject(reader.signedIn(), id),
                            told(reader.signedIn(), id),
                            AccountProblems.of(refusal)))
                    .build();
        }
    }
}

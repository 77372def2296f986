package coop.docket.pages.accounts;

import coop.docket.access.Needs;
import coop.docket.access.NewAccount;
import coop.docket.access.Permission;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.gate.Readers;
import coop.docket.refusal.Refusal;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Shows who may sign in, and lets one more in. */
@Needs(Permission.MANAGE_ACCOUNTS)
@Path("accounts")
@Produces(MediaType.TEXT_HTML)
public final class AccountsResource {
    private final AccountCases cases;

    public AccountsResource(AccountCases cases) {
        this.cases = cases;
    }

    @GET
    public AccountsPage show(@Context ContainerRequestContext request) {
        var reader = Readers.of(request);
        return AccountsPage.of(reader, cases.list().list(reader.signedIn()));
    }

    @GET
    @Path("new")
    public AccountPage form(@Context ContainerRequestContext request) {
        return AccountPage.fresh(Readers.of(request), AccountForm.EMPTY, Problems.none());
    }

    @POST
    @Path("new")
    public Response add(@Context ContainerRequestContext request, MultivaluedMap<String, String> sent) {
        var reader = Readers.of(request);
        var form = AccountForm.read(AccountForm.text(sent, "login"), sent);
        try {
            var asked = new NewAccount(form.login(), AccountForm.text(sent, "password"), form.details());
            var id = cases.add().add(reader.signedIn(), asked);
            return Response.seeOther(URI.create("/accounts/" + id + "?after=add"))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(RefusedForm.NOT_VALID)
                    .entity(AccountPage.fresh(reader, form, AccountProblems.of(refusal)))
                    .build();
        }
    }
}

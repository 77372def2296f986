package coop.docket.pages.docket;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.cases.views.SavedView;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.gate.Readers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/** The docket. */
@Needs(Permission.READ_CASES)
@Path("cases")
@Produces(MediaType.TEXT_HTML)
public final class CasesResource {
    private final DocketUses uses;

    public CasesResource(DocketUses uses) {
        this.uses = uses;
    }

    @GET
    public Response show(@Context ContainerRequestContext request, @QueryParam("done") String done) {
        var reader = Readers.of(request);
        var query = DocketQuery.of(reader.address().query());
        var first = query.asksNothing() && done == null ? first(reader) : Optional.<URI>empty();
        return first.map(Response::seeOther)
                .orElseGet(() -> Response.ok(CasesPage.of(reader, uses, query, done)))
                .build();
    }

    private Optional<URI> first(Reader reader) {
        return uses.views().list(reader.signedIn()).stream()
                .filter(SavedView::first)
                .map(view ->
                        URI.create(DocketQuery.at(DocketQuery.of(view.query()).parameters())))
                .findFirst();
    }
}

package coop.docket.pages.rules;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.pages.frame.Parameters;
import coop.docket.pages.gate.Readers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** The rules in use, to be read. */
@Needs(Permission.READ_RULES)
@Path("rules")
@Produces(MediaType.TEXT_HTML)
public final class RulesResource {
    private final RuleUses uses;

    public RulesResource(RuleUses uses) {
        this.uses = uses;
    }

    @GET
    public RulesPage list(@Context ContainerRequestContext request) {
        var reader = Readers.of(request);
        return RulesPage.of(reader, uses, Parameters.of(reader.address().query()));
    }

    @GET
    @Path("{id}")
    public RulePage show(@Context ContainerRequestContext request, @PathParam("id") String id) {
        return RulePage.of(Readers.of(request), uses, id);
    }

    @GET
    @Path("parameters")
    public ParametersPage parameters(@Context ContainerRequestContext request) {
        return ParametersPage.of(Readers.of(request), uses);
    }

    @GET
    @Path("calendar")
    public DaysOffPage calendar(@Context ContainerRequestContext request) {
        return DaysOffPage.of(Readers.of(request), uses);
    }

    @GET
    @Path("health")
    @Needs({Permission.READ_RULES, Permission.READ_CASES})
    public HealthPage health(@Context ContainerRequestContext request) {
        var reader = Readers.of(request);
        return HealthPage.of(reader, uses, Parameters.of(reader.address().query()));
    }

    @GET
    @Path("file")
    public FilePage file(@Context ContainerRequestContext request, @QueryParam("path") String path) {
        return FilePage.of(Readers.of(request), uses, path);
    }
}

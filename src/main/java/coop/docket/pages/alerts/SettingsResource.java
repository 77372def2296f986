package coop.docket.pages.alerts;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.RefusedForm;
import coop.docket.pages.gate.Readers;
import coop.docket.refusal.Refusal;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;

/** What a reader wants to be told, and where. */
@Needs(Permission.READ_CASES)
@Path("alerts/settings")
@Produces(MediaType.TEXT_HTML)
public final class SettingsResource {
    private static final String PATH = "/alerts/settings";
    private static final Map<String, String> FIELDS = Map.of(
            "alerts.address", "address",
            "alerts.webhook", "webhook",
            "subscriptions.areas", "areas",
            "subscriptions.mandatory", "active",
            "subscriptions.hour", "hour");

    private final AlertsUses uses;

    public SettingsResource(AlertsUses uses) {
        this.uses = uses;
    }

    @GET
    public SettingsPage show(@Context ContainerRequestContext request, @QueryParam("after") String after) {
        var reader = Readers.of(request);
        var own = uses.subscription().own(reader.signedIn());
        return SettingsPage.of(reader, uses, own, Problems.none(), "kept".equals(after));
    }

    @POST
    public Response keep(@Context ContainerRequestContext request, MultivaluedMap<String, String> sent) {
        var reader = Readers.of(request);
        var before = uses.subscription().own(reader.signedIn());
        var wished = WishedForm.read(sent, before);
        try {
            uses.keep().keep(reader.signedIn(), wished);
            return Response.seeOther(URI.create(PATH + "?after=kept")).build();
        } catch (Refusal refusal) {
            var problems = Problems.of(field(refusal), refusal.reason());
            return Response.status(RefusedForm.status(refusal.kind()))
                    .entity(SettingsPage.of(reader.at(PATH), uses, wished, problems, false))
                    .build();
        }
    }

    private static String field(Refusal refusal) {
        return FIELDS.entrySet().stream()
                .filter(each -> refusal.reason().key().startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("save");
    }
}

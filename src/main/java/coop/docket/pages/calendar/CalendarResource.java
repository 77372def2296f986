package coop.docket.pages.calendar;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.pages.gate.Readers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** The deadlines by day and week. */
@Needs(Permission.READ_CASES)
@Path("calendar")
@Produces(MediaType.TEXT_HTML)
public final class CalendarResource {
    private final CalendarUses uses;

    public CalendarResource(CalendarUses uses) {
        this.uses = uses;
    }

    /** @param owner {@code me} for the reader's own alone */
    @GET
    public CalendarPage show(@Context ContainerRequestContext request, @QueryParam("owner") String owner) {
        return CalendarPage.of(Readers.of(request), uses, "me".equals(owner));
    }
}

package coop.docket.api.resources;

import coop.docket.access.Actor;
import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.api.gate.Caller;
import coop.docket.cases.CaseEvent;
import coop.docket.cases.CaseKind;
import coop.docket.cases.CaseState;
import coop.docket.cases.docket.Among;
import coop.docket.cases.docket.OpenFor;
import coop.docket.cases.docket.Order;
import coop.docket.cases.docket.ReadCase;
import coop.docket.cases.docket.ReadCourse;
import coop.docket.cases.docket.ReadDocket;
import coop.docket.cases.docket.Wanted;
import coop.docket.rules.source.Severity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Cases to read: the docket, one of them, and what happened to it. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Permission.READ_CASES)
public final class CasesResource {
    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,20}:[0-9-]{0,10}:[0-9]{1,18}");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{1,18}");

    private final ReadDocket docket;
    private final ReadCase cases;
    private final ReadCourse course;
    private final Supplier<LocalDate> today;

    public CasesResource(ReadDocket docket, ReadCase cases, ReadCourse course, Supplier<LocalDate> today) {
        this.docket = docket;
        this.cases = cases;
        this.course = course;
        this.today = today;
    }

    @GET
    public Response list(@Context ContainerRequestContext request, @Context UriInfo address) {
        var actor = Caller.actor(request);
        var asking = Asking.of(
                address,
                "kind",
                "state",
                "severity",
                "assignee",
                "area",
                "overdue",
                "due",
                "blocker",
                "rule",
                "new",
                "regressed",
                "settled",
                "sector",
                "type",
                "open",
                "step",
                "q",
                "sort",
                "limit",
                "cursor");
        var order = asking.one("sort", Order.class).orElse(Order.PRIORITY);
        var cursor = asking.text("cursor")
                .map(text -> Cursor.read(text, PLACE).group())
                .orElse(null);
        var page = docket.read(actor, wanted(asking, actor), order, cursor, asking.limit(), today.get());
        return Listing.counted(
                address,
                page.lines().stream().map(CaseItem::of).toList(),
                page.next() == null ? null : Cursor.of(page.next()),
                page.total());
    }

    private static Wanted wanted(Asking asking, Actor actor) {
        var assignee = asking.text("assignee").orElse(null);
        return new Wanted(
                asking.some("kind", CaseKind.class),
                asking.some("state", CaseState.class),
                asking.one("severity", Severity.class).orElse(null),
                account(assignee, actor),
                "none".equals(assignee),
                asking.text("area").map(Set::of).orElse(Set.of()),
                asking.flag("overdue"),
                asking.flag("due"),
                asking.text("blocker").orElse(null),
                asking.text("rule").orElse(null),
                asking.flag("new"),
                asking.flag("regressed"),
                asking.flag("settled"),
                asking.text("q").orElse(null),
                new Among(
                        asking.text("sector").orElse(null),
                        asking.text("type").orElse(null),
                        asking.one("open", OpenFor.class).orElse(null),
                        asking.text("step").orElse(null)));
    }

    private static Long account(String assignee, Actor actor) {
        if (assignee == null || assignee.equals("none")) {
            return null;
        }
        if (assignee.equals("me")) {
            return actor.account();
        }
        if (!ACCOUNT.matcher(assignee).matches()) {
            throw Asking.value("assignee", "me, none, 1, 2, …");
        }
        return Long.valueOf(assignee);
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public Response one(@Context ContainerRequestContext request, @Context UriInfo address, @PathParam("id") long id) {
        Asking.of(address);
        var actor = Caller.actor(request);
        var file = cases.read(actor, id);
        return Listing.ok(CaseDetail.of(file, course.read(actor, id)))
                .header("ETag", Listing.tag(file.line().version()))
                .build();
    }

    @GET
    @Path("{id: [0-9]{1,18}}/history")
    public Response history(
            @Context ContainerRequestContext request, @Context UriInfo address, @PathParam("id") long id) {
        Asking.of(address);
        var events = cases.read(Caller.actor(request), id).events();
        return Listing.page(address, events.stream().map(EventItem::of).toList(), null);
    }

    /** Something that happened to a case, as programs get it. */
    record EventItem(long id, Instant at, String actor, String action, long version, Long run, Object content) {
        static EventItem of(CaseEvent event) {
            return new EventItem(
                    event.id(),
                    event.at(),
                    event.actor(),
                    event.action().name(),
                    event.version(),
                    event.runId(),
                    event.content());
        }
    }
}

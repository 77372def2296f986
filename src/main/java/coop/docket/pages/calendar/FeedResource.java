package coop.docket.pages.calendar;

import coop.docket.access.Actor;
import coop.docket.access.Open;
import coop.docket.areas.Vietnam;
import coop.docket.language.Words;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The deadlines of one account for a calendar program, which cannot sign in: whoever has the secret may read. */
@Open
@Path("calendar/{secret: [A-Za-z0-9_-]{43}}.ics")
@Produces(FeedResource.TYPE)
public final class FeedResource {
    static final String TYPE = "text/calendar";

    private static final int MONTHS_BACK = 12;
    private static final int MONTHS_AHEAD = 24;
    private static final int MOST = 1_000;

    private final CalendarUses uses;
    private final URI service;

    /** @param service the address under which it is reached */
    public FeedResource(CalendarUses uses, URI service) {
        this.uses = uses;
        this.service = service;
    }

    @GET
    public Response read(@PathParam("secret") String secret) {
        var owner = uses.feeds().find(secret).orElseThrow(NotFoundException::new);
        return Response.ok(text(owner), TYPE + ";charset=utf-8")
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    private String text(Actor owner) {
        var today = Vietnam.today(uses.clock());
        var words = Words.in(owner.language());
        var feed = new Ics(words.say("docket.calendar.feed"), uses.clock().instant());
        var titles = uses.workflow().get().titles();
        uses.deadlines()
                .read(owner, true, today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD), MOST)
                .forEach(each -> feed.event(new Ics.Event(
                        "case-" + each.caseId() + "-" + each.step() + "@" + service.getHost(),
                        each.version(),
                        each.on(),
                        words.say(
                                "docket.calendar.event",
                                String.valueOf(each.caseId()),
                                titles.step(each.kind(), each.step(), owner.language())),
                        service.resolve("/cases/" + each.caseId()))));
        return feed.text();
    }
}

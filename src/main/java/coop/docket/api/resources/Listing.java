package coop.docket.api.resources;

import coop.docket.api.answers.ApiJson;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Answers: lists page by page, and single things. */
final class Listing {
    private Listing() {}

    /**
     * A page.
     *
     * @param next the address of the next one; null where there is none
     */
    record Page(List<?> items, String next) {}

    /** A page of a list that has been counted. */
    record Counted(List<?> items, String next, long total) {}

    static Response page(UriInfo address, List<?> items, String cursor) {
        var next = next(address, cursor);
        return linked(ok(new Page(items, next)), next);
    }

    static Response counted(UriInfo address, List<?> items, String cursor, long total) {
        var next = next(address, cursor);
        return linked(ok(new Counted(items, next, total)), next);
    }

    static Response.ResponseBuilder ok(Object answer) {
        return Response.ok(ApiJson.write(answer), MediaType.APPLICATION_JSON_TYPE);
    }

    /** What a thing is known by as long as nobody changes it. */
    static String tag(long version) {
        return "\"" + version + "\"";
    }

    private static String next(UriInfo address, String cursor) {
        if (cursor == null) {
            return null;
        }
        var next = address.getRequestUriBuilder()
                .replaceQueryParam("cursor", cursor)
                .build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }

    private static Response linked(Response.ResponseBuilder answer, String next) {
        return (next == null ? answer : answer.header("Link", "<" + next + ">; rel=\"next\"")).build();
    }
}

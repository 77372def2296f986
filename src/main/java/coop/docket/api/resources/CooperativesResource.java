package coop.docket.api.resources;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.api.gate.Caller;
import coop.docket.register.CanonicalText;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.register.search.CooperativeLine;
import coop.docket.register.search.Found;
import coop.docket.register.search.Place;
import coop.docket.register.search.ReadCooperative;
import coop.docket.register.search.SearchCooperatives;
import coop.docket.register.stored.StoredDossier;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Cooperatives of the register: those that are meant, and all that is known of one. */
@Path("/api/v1/cooperatives")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Permission.READ_REGISTER)
public final class CooperativesResource {
    private static final Pattern PLACE = Pattern.compile("([0-9]):([0-9]{1,18}):([^\\x00]*)", Pattern.DOTALL);

    private final SearchCooperatives search;
    private final ReadCooperative read;

    public CooperativesResource(SearchCooperatives search, ReadCooperative read) {
        this.search = search;
        this.read = read;
    }

    @GET
    public Response list(@Context ContainerRequestContext request, @Context UriInfo address) {
        var asking = Asking.of(address, "q", "limit", "cursor");
        var after = asking.text("cursor")
                .map(text -> place(Cursor.read(text, PLACE)))
                .orElse(Place.START);
        var limit = asking.limit();
        var found = search.search(Caller.actor(request), asking.text("q").orElse(""), after, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return Listing.page(
                address,
                shown.stream().map(Found::cooperative).map(Item::of).toList(),
                found.size() > limit ? cursor(shown.get(limit - 1).place()) : null);
    }

    private static String cursor(Place place) {
        return Cursor.of(place.rank() + ":" + place.id() + ":" + place.name());
    }

    private static Place place(MatchResult found) {
        return new Place(Integer.parseInt(found.group(1)), found.group(3), Long.parseLong(found.group(2)));
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public Response one(@Context ContainerRequestContext request, @Context UriInfo address, @PathParam("id") long id) {
        Asking.of(address);
        return Listing.ok(Detail.of(read.read(Caller.actor(request), id))).build();
    }

    /** A cooperative in a list, as programs get it. */
    record Item(long id, String code, String name, String type, String area, String legalStatus) {
        static Item of(CooperativeLine line) {
            return new Item(line.id(), line.code(), line.name(), line.type(), line.area(), line.legalStatus());
        }
    }

    /** All that is known of a cooperative, by the register's keys; what is not known is not there. */
    record Detail(long id, Map<String, Object> values, Map<String, List<Map<String, Object>>> sheets) {
        static Detail of(StoredDossier stored) {
            var sheets = new LinkedHashMap<String, List<Map<String, Object>>>();
            for (var sheet : Sheet.children()) {
                sheets.put(
                        sheet.key(),
                        stored.dossier().rows(sheet).stream().map(Detail::known).toList());
            }
            return new Detail(stored.cooperativeId(), known(stored.dossier().cooperative()), sheets);
        }

        private static Map<String, Object> known(Row row) {
            var known = new LinkedHashMap<String, Object>();
            for (var column : row.sheet().columns()) {
                var value = row.value(column);
                if (value != null) {
                    known.put(column.key(), value instanceof Number ? value : CanonicalText.write(value));
                }
            }
            return known;
        }
    }
}

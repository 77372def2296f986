package coop.docket.api.resources;

import coop.docket.access.Needs;
import coop.docket.access.Permission;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.RuleHeader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The rules of the pack that judges. */
@Path("/api/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@Needs(Permission.READ_RULES)
public final class RulesResource {
    private final Supplier<ReadPack> pack;
    private final Supplier<LocalDate> today;

    public RulesResource(Supplier<ReadPack> pack, Supplier<LocalDate> today) {
        this.pack = pack;
        this.today = today;
    }

    @GET
    public Response list(@Context UriInfo address) {
        Asking.of(address);
        var read = pack.get();
        var day = today.get();
        return Listing.ok(new Rules(
                        read.fingerprint(),
                        read.rules().values().stream()
                                .map(rule -> Item.of(rule, read, day))
                                .toList()))
                .build();
    }

    /** @param pack its fingerprint */
    record Rules(String pack, List<Item> items) {}

    /** A rule, as programs get it. */
    record Item(
            String id,
            Map<String, String> title,
            String kind,
            String severity,
            String standing,
            String basis,
            boolean verified,
            LocalDate inForceFrom,
            LocalDate inForceBefore,
            boolean inForce) {
        static Item of(RuleHeader rule, ReadPack read, LocalDate day) {
            return new Item(
                    rule.id(),
                    Texts.of(language -> read.words().title(rule.id(), language)),
                    rule.kind().name(),
                    rule.severity().name(),
                    rule.standing().name(),
                    rule.basis(),
                    rule.verified(),
                    rule.from(),
                    rule.before(),
                    rule.inForceOn(day));
        }
    }
}

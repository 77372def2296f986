package coop.docket.alerts.digest;

import coop.docket.access.Actor;
import coop.docket.access.ListAreas;
import coop.docket.access.Role;
import coop.docket.alerts.subscriptions.Subscription;
import coop.docket.cases.CaseKind;
import coop.docket.cases.docket.Among;
import coop.docket.cases.docket.AreaCount;
import coop.docket.cases.docket.CountByArea;
import coop.docket.cases.docket.Order;
import coop.docket.database.Database;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** Reads how the communes of a head stand beside each other. */
final class ReadCommunes {
    private final CountByArea count;
    private final ListAreas areas;

    ReadCommunes(Database database, InstantSource clock) {
        this.count = new CountByArea(database, clock);
        this.areas = new ListAreas(database);
    }

    /** Null for everybody else, and where there are not several to compare. */
    Communes of(Actor reader, Subscription wished, LocalDate today, int most) {
        if (!reader.roles().contains(Role.HEAD)) {
            return null;
        }
        var counts = count.count(reader, wished.kinds(), today);
        if (counts.size() < 2) {
            return null;
        }
        var shown = counts.subList(0, Math.min(most, counts.size()));
        var names = areas.names(reader, shown.stream().map(AreaCount::area));
        return new Communes(
                counts.size(),
                shown.stream()
                        .map(each -> new Communes.Line(
                                each.area(),
                                each.area() == null ? null : names.get(each.area()),
                                each.open(),
                                each.overdue(),
                                each.fresh(),
                                path(wished.kinds(), each.area())))
                        .toList());
    }

    private static String path(Set<CaseKind> kinds, String area) {
        return Part.path(Stream.of(), kinds, Set.of(area == null ? Among.NONE : area), Order.DUE);
    }
}

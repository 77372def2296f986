package coop.docket.progress.burndown;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.progress.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells how many cooperatives have existed in form only, as rule {@value #RULE} finds them, and where they are. */
public final class ReadFormalOnly {
    public static final String RULE = "INA-16";

    private static final String FOUND =
            """
            from finding f join cooperative c on c.id = f.cooperative_id
            join run s on s.id = f.found_run left join run e on e.id = f.gone_run
            where f.rule_id = 'INA-16' and\s""";

    private final Database database;

    public ReadFormalOnly(Database database) {
        this.database = database;
    }

    /** How many of a commune there are now. @param area null where it is not known */
    public record Here(String area, long number) {}

    /**
     * How many there were, and where those are that there are now.
     *
     * @param areas the commune that has most of them first
     */
    public record FormalOnly(BurnDown line, List<Here> areas) {}

    private record Stood(LocalDate from, LocalDate before) {}

    /** @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not */
    public FormalOnly read(Actor actor, Part part, LocalDate today) {
        actor.need(Permission.READ_CASES);
        return database.read(handle -> {
            var days = new Days();
            var found = part.bind(
                            actor.scope(),
                            handle.createQuery("select s.as_of as begins, e.as_of as ends " + FOUND + part.condition()))
                    .map((rows, context) -> new Stood(
                            rows.getObject("begins", LocalDate.class), rows.getObject("ends", LocalDate.class)))
                    .list();
            // one that was told otherwise on the same day is the same still
            found.stream().filter(stood -> !stood.from().equals(stood.before())).forEach(stood -> {
                days.add(stood.from(), false);
                if (stood.before() != null) {
                    days.add(stood.before(), true);
                }
            });
            var areas = new ArrayList<>(part.bind(
                            actor.scope(),
                            handle.createQuery("select c.area as area, count(*) as found " + FOUND + part.condition()
                                    + " and f.slot is not null group by c.area"))
                    .map((rows, context) -> new Here(rows.getString("area"), rows.getLong("found")))
                    .list());
            areas.sort(Comparator.comparingLong(Here::number)
                    .reversed()
                    .thenComparing(Here::area, Comparator.nullsLast(Comparator.naturalOrder())));
            return new FormalOnly(days.line(today), List.copyOf(areas));
        });
    }
}

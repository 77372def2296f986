package coop.docket.register.search;

import coop.docket.access.Actor;
import coop.docket.access.AreaScope;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.EmptyHandling;

/** Reads some cooperatives by their numbers. */
public final class ReadCooperativeLines {
    private final Database database;

    public ReadCooperativeLines(Database database) {
        this.database = database;
    }

    /**
     * In the order asked for, one as often as it is asked for, without those that the actor does not see.
     *
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public List<CooperativeLine> read(Actor actor, List<Long> ids) {
        actor.need(Permission.READ_REGISTER);
        Map<Long, CooperativeLine> found = database.read(handle -> actor.scope()
                .bind(handle.createQuery("select " + CooperativeLine.COLUMNS
                        + " from cooperative c where c.id in (<ids>) and " + AreaScope.CONDITION))
                .bindList(EmptyHandling.NULL_KEYWORD, "ids", List.copyOf(ids))
                .map((rows, context) -> CooperativeLine.of(rows))
                .collect(Collectors.toMap(CooperativeLine::id, Function.identity())));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}

package coop.docket.progress.burndown;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.cases.CaseKind;
import coop.docket.database.Database;
import coop.docket.progress.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Names the cooperatives behind the points of a line. */
public final class ReadTurns {
    private final Database database;

    public ReadTurns(Database database) {
        this.database = database;
    }

    /**
     * Whenever one became unsettled or was settled, of each kind of problem and of any, cooperative by cooperative.
     *
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public List<Turn> turns(Actor actor, Part part) {
        actor.need(Permission.READ_CASES);
        var turns = new ArrayList<Turn>();
        var counting = new Counting(turns::add);
        database.read(handle -> {
            HappenedDao.each(handle, actor.scope(), part, counting::add);
            return null;
        });
        return turns;
    }

    /** Those of a kind. @param kind of problem; null: any */
    public static List<Turn> of(List<Turn> turns, CaseKind kind) {
        return turns.stream().filter(turn -> turn.kind() == kind).toList();
    }

    /** Those that were not settled at the end of a day. */
    public static List<Long> unsettled(List<Turn> turns, LocalDate day) {
        var left = new LinkedHashSet<Long>();
        turns.stream().filter(turn -> !turn.day().isAfter(day)).forEach(turn -> {
            if (turn.settled()) {
                left.remove(turn.cooperative());
            } else {
                left.add(turn.cooperative());
            }
        });
        return List.copyOf(left);
    }
}

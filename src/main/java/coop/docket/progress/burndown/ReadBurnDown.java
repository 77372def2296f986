package coop.docket.progress.burndown;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.cases.CaseKind;
import coop.docket.database.Database;
import coop.docket.progress.Part;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Tells how many cooperatives of the reader's areas have not been settled, from the first case to today. */
public final class ReadBurnDown {
    private final Database database;

    public ReadBurnDown(Database database) {
        this.database = database;
    }

    /**
     * The lines.
     *
     * @param all cooperatives that have any problem; data to be verified is none
     */
    public record Lines(BurnDown all, Map<CaseKind, BurnDown> byKind) {}

    /** @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not */
    public Lines read(Actor actor, LocalDate today) {
        return read(actor, Part.ALL, today);
    }

    /** The same of a part of the register. */
    public Lines read(Actor actor, Part part, LocalDate today) {
        actor.need(Permission.READ_CASES);
        var counting = new Counting(turn -> {});
        database.read(handle -> {
            HappenedDao.each(handle, actor.scope(), part, counting::add);
            return null;
        });
        var byKind = new EnumMap<CaseKind, BurnDown>(CaseKind.class);
        for (var kind : CaseKind.values()) {
            byKind.put(kind, counting.of(kind, today));
        }
        return new Lines(counting.of(null, today), byKind);
    }
}

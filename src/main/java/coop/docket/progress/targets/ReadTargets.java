package coop.docket.progress.targets;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.packs.LivePack;
import coop.docket.progress.Part;
import java.time.LocalDate;
import java.util.List;

/** Lays the targets of the pack in force beside the register, within the reader's areas. */
public final class ReadTargets {
    private final Database database;
    private final LivePack packs;

    public ReadTargets(Database database, LivePack packs) {
        this.database = database;
        this.packs = packs;
    }

    /**
     * In the order of the file; two papers that differ stand one after the other.
     *
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public List<TargetLine> read(Actor actor, LocalDate today) {
        return read(actor, Part.ALL, today);
    }

    /** The same with the figures of a part of the register. */
    public List<TargetLine> read(Actor actor, Part part, LocalDate today) {
        return read(actor, part, new ReadGrowth(database).read(actor, part, today), today);
    }

    /** @param growth of this part, which has been read already */
    public List<TargetLine> read(Actor actor, Part part, List<GrowthOfYear> growth, LocalDate today) {
        actor.need(Permission.READ_CASES);
        var figures = database.read(handle -> new FigureDao(handle, actor.scope(), part, today).all(growth));
        return packs.today().pack().targets().stream()
                .map(target -> TargetLine.of(target, figures.get(target.measure())))
                .toList();
    }
}

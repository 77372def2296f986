package coop.docket.progress.reports;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.progress.Part;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Keeps reports for those who come back to them; each sees and changes only his own. */
public final class SavedReports {
    private static final int LONGEST = 80;
    private static final int LONGEST_KEY = 40;
    private static final int MOST = 20;

    private final Database database;
    private final InstantSource clock;

    public SavedReports(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws Refusal NOT_ALLOWED if the actor may not */
    public List<SavedReport> list(Actor actor) {
        actor.need(Permission.READ_CASES);
        return database.read(handle -> new SavedReportDao(handle, actor.account()).all());
    }

    /**
     * One of the same name is replaced.
     *
     * @param quarter null: the last one that has ended, whenever it is read
     * @param every how often it is sent to the actor
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_VALID if the name is blank or too long, what it is of is too
     *     long, or there are too many
     */
    public void keep(Actor actor, String name, Part part, Quarter quarter, Every every) {
        actor.need(Permission.READ_CASES);
        var plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST || !fits(part)) {
            throw Refusal.notValid("progress.report.name-needed", (long) LONGEST);
        }
        var report = new SavedReport(0, plain, part, quarter, every, clock.instant());
        database.write(handle -> {
            var saved = new SavedReportDao(handle, actor.account());
            if (!saved.replace(report)) {
                if (saved.all().size() >= MOST) {
                    throw Refusal.notValid("progress.report.too-many", (long) MOST);
                }
                saved.insert(report);
            }
            return null;
        });
    }

    private static boolean fits(Part part) {
        return Stream.of(part.area(), part.sector(), part.type())
                .allMatch(key -> key == null || key.length() <= LONGEST_KEY);
    }

    /** One that is not there is not there already. */
    public void drop(Actor actor, long id) {
        actor.need(Permission.READ_CASES);
        database.write(handle -> {
            new SavedReportDao(handle, actor.account()).delete(id);
            return null;
        });
    }
}

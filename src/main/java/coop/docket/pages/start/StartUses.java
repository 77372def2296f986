package coop.docket.pages.start;

import coop.docket.assessment.live.ReadLastRun;
import coop.docket.cases.docket.ReadFigures;
import coop.docket.database.Database;
import coop.docket.intake.imports.LastImport;
import java.time.InstantSource;

/** What the first page asks. */
public record StartUses(ReadFigures figures, ReadLastRun lastRun, LastImport lastImport, InstantSource clock) {

    public static StartUses of(Database database, InstantSource clock) {
        return new StartUses(
                new ReadFigures(database, clock), new ReadLastRun(database), new LastImport(database), clock);
    }
}

package coop.docket.intake.difference;

import coop.docket.intake.Findings;
import coop.docket.register.Row;
import coop.docket.register.changes.CellChange;
import java.util.List;

/** Told what a file would change, as it is found; what is refused and remarked comes the same way. */
public interface DifferenceFollower extends Findings {

    /** A row that is not stored yet. */
    default void created(Row row) {}

    /** A row of which some values are others. */
    default void changed(Row before, Row after, List<CellChange> cells) {}

    /** A cooperative that the file says nothing of; it stays as it is. */
    default void notMentioned(String code, String name) {}

    /** A row that the file leaves out of a cooperative and a sheet that it has; it stays as it is. */
    default void notMentioned(Row row) {}
}

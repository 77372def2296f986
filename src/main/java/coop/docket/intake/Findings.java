package coop.docket.intake;

import coop.docket.intake.files.RawRow;
import coop.docket.intake.sheets.SheetTable;
import coop.docket.refusal.Reason;
import coop.docket.register.Row;
import java.util.Optional;

/** Told what a reading finds besides good dossiers, as it finds it. */
public interface Findings {

    /** A cell for which its row is refused; a row with several bad cells is told once for each. */
    void refused(RefusedCell cell);

    /** A sheet of the file, before its first row. */
    default void headed(SheetTable table) {}

    /** A row of which all bad cells have been told, as it stands in the file, so that it can be handed back. */
    default void refusedRow(SheetTable table, RawRow row) {}

    /** A row whose key another bears that is refused for it, so that the two can be handed back together. */
    default void sameKey(SheetTable table, RawRow first, RawRow refused) {}

    void remarked(Remark remark);

    /**
     * A good row whose cooperative is not in the file.
     *
     * @return whether someone takes it, because the cooperative is known elsewhere; else the row is refused
     */
    default boolean takenElsewhere(Row row) {
        return false;
    }

    /** Why a cooperative may not be taken from whoever hands it in, though its row is good; empty where it may. */
    default Optional<Reason> against(Row cooperative) {
        return Optional.empty();
    }

    /** What should be known of a cooperative that is taken all the same; empty where nothing. */
    default Optional<Reason> doubt(Row cooperative) {
        return Optional.empty();
    }

    /** How many rows are done, of how many; told now and then. */
    default void progressed(long done, long total) {}
}

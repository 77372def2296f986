package coop.docket.assessment.live;

import coop.docket.database.Database;
import coop.docket.register.CanonicalText;
import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.register.changes.CellChange;
import coop.docket.register.changes.CellChangeDao;
import coop.docket.register.changes.RowPlace;
import coop.docket.register.revisions.MentionDao;
import coop.docket.register.revisions.NewRevision;
import coop.docket.register.revisions.RevisionDao;
import coop.docket.register.stored.RowDao;
import coop.docket.register.stored.StoredRow;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/** Corrects values of cooperatives that are stored, as an import would. */
public final class Corrections {
    private static final Instant WHEN = Instant.parse("2026-11-23T03:00:00Z");

    private static final int LINE = 7;

    private Corrections() {}

    /** A revision that gives a cooperative these values, in turns of column and value; blank: not known. */
    public static void correct(Database database, String code, String... columnsAndValues) {
        database.write(handle -> {
            var revision = new RevisionDao(handle).make(NewRevision.ofImport("corrected.xlsx", "-", "test", WHEN));
            var dao = new RowDao(handle);
            var stored = dao.cooperatives(List.of(code)).get(0);
            var row = corrected(stored.row(), columnsAndValues);
            dao.update(
                    Sheet.COOPERATIVES,
                    List.of(new StoredRow(
                            stored.id(), stored.cooperativeId(), stored.revisionId(), stored.withdrawn(), row)));
            var place = new RowPlace(Sheet.COOPERATIVES, stored.id(), stored.id(), LINE);
            new CellChangeDao(handle)
                    .insert(
                            revision,
                            Sheet.COOPERATIVES.columns().stream()
                                    .filter(column ->
                                            !Objects.equals(stored.row().value(column), row.value(column)))
                                    .map(column ->
                                            CellChange.of(column, stored.row().value(column), row.value(column), place))
                                    .toList());
            new MentionDao(handle).update(List.of(stored.id()), revision);
            return revision;
        });
    }

    /** A revision that names nobody and changes nothing. */
    public static void nothing(Database database) {
        database.write(handle -> new RevisionDao(handle).make(NewRevision.ofImport("other.xlsx", "-", "test", WHEN)));
    }

    private static Row corrected(Row row, String... columnsAndValues) {
        var values = new HashMap<Column, Object>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            var column = Sheet.COOPERATIVES.column(columnsAndValues[i]);
            values.put(
                    column, CanonicalText.read(column, columnsAndValues[i + 1]).orElse(null));
        }
        return row.with(values);
    }
}

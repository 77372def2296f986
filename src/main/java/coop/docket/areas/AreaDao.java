package coop.docket.areas;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Communes, provinces, and what became of them, in their tables. */
public final class AreaDao {
    private final Handle handle;

    public AreaDao(Handle handle) {
        this.handle = handle;
    }

    /** The list that is in use; {@link AreaList#NOT_LOADED} while no office has brought one. */
    public AreaList list() {
        var areas = handle.createQuery(
                        "select code, name, kind, parent, in_force_from, in_force_to from area order by id")
                .map((rows, context) -> area(rows))
                .list();
        return areas.isEmpty() ? AreaList.NOT_LOADED : AreaList.of(areas);
    }

    /** Where an area went; more than one where it was divided. */
    public List<AreaChange> changesOf(String oldCode) {
        return handle.createQuery(
                        "select old_code, new_code, share from area_change where old_code = :code order by new_code")
                .bind("code", oldCode)
                .map((rows, context) ->
                        new AreaChange(rows.getString(1), rows.getString(2), simplest(rows.getBigDecimal(3))))
                .list();
    }

    void replace(Collection<Area> areas) {
        handle.execute("delete from area");
        if (areas.isEmpty()) {
            return;
        }
        try (var batch = handle.prepareBatch(
                """
                insert into area (code, name, kind, parent, in_force_from, in_force_to) values (?, ?, ?, ?, ?, ?)
                """)) {
            for (var area : areas) {
                batch.bind(0, area.code())
                        .bind(1, area.name())
                        .bind(2, area.kind())
                        .bind(3, area.parent())
                        .bind(4, area.inForceFrom())
                        .bind(5, area.inForceTo())
                        .add();
            }
            batch.execute();
        }
    }

    void replaceChanges(Collection<AreaChange> changes) {
        handle.execute("delete from area_change");
        if (changes.isEmpty()) {
            return;
        }
        try (var batch = handle.prepareBatch("insert into area_change (old_code, new_code, share) values (?, ?, ?)")) {
            for (var change : changes) {
                batch.bind(0, change.oldCode())
                        .bind(1, change.newCode())
                        .bind(2, change.share())
                        .add();
            }
            batch.execute();
        }
    }

    private static BigDecimal simplest(BigDecimal share) {
        return share == null ? null : share.stripTrailingZeros();
    }

    private static Area area(ResultSet rows) throws SQLException {
        return new Area(
                rows.getString(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getObject(5, LocalDate.class),
                rows.getObject(6, LocalDate.class));
    }
}

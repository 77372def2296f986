package coop.docket.intake.difference;

import coop.docket.access.AreaScope;
import coop.docket.areas.Area;
import coop.docket.areas.AreaList;
import coop.docket.intake.RegisterFile;
import coop.docket.refusal.Reason;
import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.register.stored.RowDao;
import coop.docket.register.stored.StoredRow;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The part of the register that somebody may change by a file: what lies in his areas, and stays there.
 *
 * <p>What lies outside is treated as what is not stored at all, so that no answer tells of it.
 */
final class Reach {
    static final Column AREA = Sheet.COOPERATIVES.column("area");

    private final AreaScope scope;
    private final RowDao dao;
    private final boolean fileSaysArea;
    private final Set<String> areas;
    /** All areas that there are; none where nobody has brought a list, or somebody may not know them all. */
    private final Set<String> listed;

    Reach(Handle handle, AreaScope scope, RowDao dao, RegisterFile file) {
        this.scope = scope;
        this.dao = dao;
        this.fileSaysArea = file.columns(Sheet.COOPERATIVES).contains(AREA);
        this.areas = new HashSet<>(scope.areas());
        if (!scope.everywhere()) {
            areas.addAll(scope.bind(handle.createQuery(
                            "select c.code from (select code, code as area from area) c where " + AreaScope.CONDITION))
                    .mapTo(String.class)
                    .list());
        }
        this.listed = scope.everywhere() ? listed(handle, file.areas()) : Set.of();
    }

    private static Set<String> listed(Handle handle, AreaList ofFile) {
        return ofFile.loaded()
                ? ofFile.areas().map(Area::code).collect(Collectors.toSet())
                : handle.select("select distinct code from area")
                        .mapTo(String.class)
                        .collect(Collectors.toSet());
    }

    /** Whether a cooperative that is taken lies in an area that there is. */
    Optional<Reason> doubt(Row cooperative) {
        var area = cooperative.text(AREA);
        return area == null || listed.isEmpty() || listed.contains(area)
                ? Optional.empty()
                : Optional.of(Reason.of("import.area.unlisted", area));
    }

    /** Whether a row of a cooperative of its own may be taken: for what it is now, and for what it would become. */
    boolean takes(Row cooperative) {
        if (scope.everywhere()) {
            return true;
        }
        var stored = stored(cooperative.code());
        var after = stored.isEmpty() || stored.get().withdrawn() || fileSaysArea
                ? cooperative
                : stored.get().row();
        return covers(after) && stored.map(StoredRow::row).map(this::covers).orElse(true);
    }

    /** Whether a cooperative of this code is there for him. */
    boolean holds(String code) {
        return scope.everywhere()
                ? dao.holds(code)
                : stored(code)
                        .filter(row -> !row.withdrawn() && covers(row.row()))
                        .isPresent();
    }

    private boolean covers(Row cooperative) {
        var area = cooperative.text(AREA);
        return area != null && areas.contains(area);
    }

    private Optional<StoredRow> stored(String code) {
        return dao.cooperatives(List.of(code)).stream().findFirst();
    }

    AreaScope scope() {
        return scope;
    }
}

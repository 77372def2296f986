package coop.docket.intake.difference;

import coop.docket.register.Sheet;
import coop.docket.register.stored.RowDao;
import coop.docket.register.stored.StoredRow;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The stored rows of some cooperatives in the sheets that a file has. */
final class StoredChildren {
    private final Map<Sheet, Map<Long, List<StoredRow>>> bySheet = new EnumMap<>(Sheet.class);

    StoredChildren(RowDao dao, Set<Sheet> sheets, Collection<StoredRow> cooperatives) {
        var codes = new HashMap<Long, String>();
        cooperatives.forEach(own -> codes.put(own.id(), own.row().code()));
        for (var sheet : sheets) {
            if (sheet != Sheet.COOPERATIVES) {
                var rows = dao.children(sheet, codes).stream();
                bySheet.put(sheet, rows.collect(Collectors.groupingBy(StoredRow::cooperativeId)));
            }
        }
    }

    List<StoredRow> of(StoredRow cooperative, Sheet sheet) {
        return bySheet.getOrDefault(sheet, Map.of()).getOrDefault(cooperative.id(), List.of());
    }
}

package coop.docket.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything the register knows of one cooperative (hồ sơ hợp tác xã): its own row and its rows in the other sheets. */
public record Dossier(Row cooperative, Map<Sheet, List<Row>> children) {

    public Dossier {
        if (cooperative.sheet() != Sheet.COOPERATIVES) {
            throw new IllegalArgumentException("a dossier begins with a row of " + Sheet.COOPERATIVES);
        }
        var copy = new EnumMap<Sheet, List<Row>>(Sheet.class);
        children.forEach((sheet, rows) -> {
            // a sheet without rows is like one that is not there
            if (!rows.isEmpty()) {
                copy.put(sheet, List.copyOf(rows));
            }
        });
        children = copy;
    }

    public String code() {
        return cooperative.code();
    }

    /** The cooperative's rows in one of the other sheets, in the order of the register; empty where it has none. */
    public List<Row> rows(Sheet sheet) {
        var rows = children.get(sheet);
        return rows == null ? List.of() : rows;
    }
}

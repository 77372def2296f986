package coop.docket.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes dossiers in tests as their columns and canonical values. */
public final class Given {
    private final Map<String, Object> own = new LinkedHashMap<>();
    private final Map<Sheet, List<Row>> children = new EnumMap<>(Sheet.class);

    private Given() {}

    /** A cooperative of these columns and values, in turns. */
    public static Given cooperative(String... columnsAndValues) {
        var given = new Given();
        given.own.put("code", "0100000003");
        given.own.put("name", "Hợp tác xã thử nghiệm");
        put(given.own, Sheet.COOPERATIVES, columnsAndValues);
        return given;
    }

    /** With a row of another sheet. */
    public Given with(Sheet sheet, String... columnsAndValues) {
        var rows = children.computeIfAbsent(sheet, each -> new ArrayList<>());
        var values = new LinkedHashMap<String, Object>();
        values.put("code", own.get("code"));
        put(values, sheet, columnsAndValues);
        rows.add(Row.of(sheet, values));
        return this;
    }

    public Dossier dossier() {
        return new Dossier(Row.of(Sheet.COOPERATIVES, own), children);
    }

    private static void put(Map<String, Object> values, Sheet sheet, String... columnsAndValues) {
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            var column = sheet.column(columnsAndValues[i]);
            values.put(
                    column.key(),
                    CanonicalText.read(column, columnsAndValues[i + 1]).orElseThrow());
        }
    }
}

package coop.docket.rules.worker;

import coop.docket.register.CanonicalText;
import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A dossier as it goes to the worker: per sheet its rows, per row its values in their canonical spelling. */
record DossierText(Map<String, List<List<String>>> sheets) {

    static DossierText of(Dossier dossier) {
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        sheets.put(Sheet.COOPERATIVES.key(), List.of(cells(dossier.cooperative())));
        for (var sheet : Sheet.children()) {
            var rows = dossier.rows(sheet);
            if (!rows.isEmpty()) {
                sheets.put(sheet.key(), rows.stream().map(DossierText::cells).toList());
            }
        }
        return new DossierText(sheets);
    }

    Dossier read() {
        var children = new EnumMap<Sheet, List<Row>>(Sheet.class);
        for (var sheet : Sheet.children()) {
            var rows = sheets.getOrDefault(sheet.key(), List.of());
            children.put(sheet, rows.stream().map(cells -> row(sheet, cells)).toList());
        }
        var own = sheets.get(Sheet.COOPERATIVES.key()).get(0);
        return new Dossier(row(Sheet.COOPERATIVES, own), children);
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>(row.sheet().columns().size());
        for (var column : row.sheet().columns()) {
            var value = row.value(column);
            cells.add(value == null ? null : CanonicalText.write(value));
        }
        return cells;
    }

    private static Row row(Sheet sheet, List<String> cells) {
        var values = new Object[cells.size()];
        for (var column : sheet.columns()) {
            var text = cells.get(column.index());
            values[column.index()] =
                    text == null ? null : CanonicalText.read(column, text).orElseThrow();
        }
        return Row.of(sheet, values, 0);
    }
}

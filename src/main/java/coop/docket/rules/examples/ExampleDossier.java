package coop.docket.rules.examples;

import coop.docket.areas.Area;
import coop.docket.areas.AreaList;
import coop.docket.refusal.Reason;
import coop.docket.register.CanonicalText;
import coop.docket.register.Column;
import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.YamlValue;
import coop.docket.rules.terms.IsoDays;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the dossier of an example from its entries: columns of the register, and rows under the names of sheets. */
final class ExampleDossier {
    private static final String AREAS = "areas";

    /** A tax code with a right check digit, for examples that are not about codes. */
    private static final String CODE = "0100000003";

    private final Problems problems;

    ExampleDossier(Problems problems) {
        this.problems = problems;
    }

    /** The dossier of these entries; null where they cannot be read, which becomes a problem. */
    Dossier read(YamlValue place, Map<String, YamlValue> entries) {
        var own = new LinkedHashMap<String, Object>();
        own.put("code", CODE);
        own.put("name", "Hợp tác xã ví dụ");
        var children = new EnumMap<Sheet, List<Row>>(Sheet.class);
        entries.forEach((key, value) -> {
            var sheet = Sheet.children().stream()
                    .filter(each -> each.key().equals(key))
                    .findFirst();
            if (sheet.isPresent()) {
                children.put(sheet.get(), rows(sheet.get(), value, entries));
            } else if (!key.equals(AREAS)) {
                put(own, Sheet.COOPERATIVES, key, value);
            }
        });
        return new Dossier(Row.of(Sheet.COOPERATIVES, own), children);
    }

    /** The areas that an example lists by code with {@code areas}; not loaded where it lists none. */
    AreaList areas(Map<String, YamlValue> entries) {
        if (!entries.containsKey(AREAS)) {
            return AreaList.NOT_LOADED;
        }
        var areas = new ArrayList<Area>();
        for (var item : entries.get(AREAS).items(problems)) {
            var area = item.entries(problems);
            areas.add(new Area(
                    text(area, "code"),
                    text(area, "code"),
                    null,
                    null,
                    IsoDays.read(text(area, "in_force_from")),
                    IsoDays.read(text(area, "in_force_to"))));
        }
        return AreaList.of(areas);
    }

    private List<Row> rows(Sheet sheet, YamlValue list, Map<String, YamlValue> entries) {
        var rows = new ArrayList<Row>();
        for (var item : list.items(problems)) {
            var values = new LinkedHashMap<String, Object>();
            values.put(
                    "code",
                    entries.containsKey("code") ? entries.get("code").text().orElse(CODE) : CODE);
            // most examples need not tell their rows apart
            sheet.keyColumns().stream()
                    .filter(column -> column.key().endsWith("_no"))
                    .forEach(column -> values.put(column.key(), String.valueOf(rows.size() + 1)));
            item.entries(problems).forEach((key, value) -> put(values, sheet, key, value));
            rows.add(Row.of(sheet, values));
        }
        return rows;
    }

    private void put(Map<String, Object> values, Sheet sheet, String key, YamlValue value) {
        var column =
                sheet.columns().stream().filter(each -> each.key().equals(key)).findFirst();
        if (column.isEmpty()) {
            problems.at(
                    value,
                    Reason.of("pack.example.unknown-column", key, sheet.key()),
                    Reason.of("pack.example.write-column"));
            return;
        }
        var text = value.text().orElse("");
        if (text.isEmpty()) {
            values.remove(key);
            return;
        }
        var read = CanonicalText.read(column.get(), text);
        if (read.isEmpty()) {
            problems.at(value, Reason.of("pack.example.not-a-value", text, key), Reason.of(expected(column.get())));
        }
        read.ifPresent(known -> values.put(key, known));
    }

    private static String expected(Column column) {
        return "pack.example.write-"
                + column.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String text(Map<String, YamlValue> entries, String key) {
        return entries.containsKey(key) ? entries.get(key).text().orElse("") : "";
    }
}

package coop.docket.intake.mapping;

import coop.docket.refusal.Refusal;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a mapping. */
public final class MappingFile {
    private static final int LONGEST = 1 << 20;
    private static final List<String> OF_SHEET = List.of("sheet", "from", "dates", "once-per-code", "columns");
    private static final List<String> OF_COLUMN = List.of("from", "joined-by", "prefix", "constant", "values");

    private MappingFile() {}

    /** @throws Refusal if it is none, with the line and what to write instead */
    public static Mapping read(Path path) {
        var name = path.getFileName().toString();
        try {
            if (!Files.exists(path)) {
                throw Refusal.notFound("intake.file.missing", path.toString());
            }
            if (Files.size(path) > LONGEST) {
                throw Refusal.notValid("intake.mapping.unreadable", name, "1");
            }
            return read(name, Files.readString(path));
        } catch (IOException unreadable) {
            throw Refusal.notValid("intake.file.unreadable", name);
        }
    }

    /** @param name of the file, for what is wrong with it */
    public static Mapping read(String name, String text) {
        var sheets = new ArrayList<MappedSheet>();
        var root = Entry.read(name, text).entries(List.of("sheets"));
        for (var item : root.get("sheets").items()) {
            var sheet = sheet(item);
            if (sheets.stream().anyMatch(before -> before.sheet() == sheet.sheet())) {
                throw item.refusal("intake.mapping.twice", sheet.sheet().key());
            }
            sheets.add(sheet);
        }
        return new Mapping(List.copyOf(sheets));
    }

    private static MappedSheet sheet(Entry item) {
        var parts = item.entries(OF_SHEET);
        var sheet = Stream.of(Sheet.values())
                .filter(each -> each.key().equals(parts.get("sheet").text()))
                .findFirst()
                .orElseThrow(() -> item.refusal(
                        "intake.mapping.not-a-sheet",
                        parts.get("sheet").text(),
                        Stream.of(Sheet.values()).map(Sheet::key).collect(Collectors.joining(", "))));
        var columns = columns(sheet, parts.get("columns"));
        for (var column : sheet.columns()) {
            if (column.required() && !columns.containsKey(column)) {
                throw item.refusal("intake.mapping.required", sheet.key(), column.key());
            }
        }
        return new MappedSheet(
                sheet,
                parts.get("from").text(),
                parts.get("dates").oneOf("day-first", "month-first").equals("month-first"),
                parts.get("once-per-code").oneOf("no", "yes").equals("yes"),
                columns);
    }

    private static Map<Column, MappedColumn> columns(Sheet sheet, Entry listed) {
        var columns = new LinkedHashMap<Column, MappedColumn>();
        var keys = sheet.columns().stream().map(Column::key).toList();
        listed.entries(keys).forEach((key, entry) -> {
            if (entry.given()) {
                columns.put(sheet.column(key), column(entry));
            }
        });
        return columns;
    }

    private static MappedColumn column(Entry entry) {
        if (entry.isText() && !entry.text().isEmpty()) {
            return MappedColumn.from(entry.text());
        }
        if (entry.isText()) {
            throw entry.refusal("intake.mapping.from-or-constant");
        }
        var parts = entry.entries(OF_COLUMN);
        var from = parts.get("from");
        var headings = !from.given()
                ? List.<String>of()
                : from.isText()
                        ? List.of(from.text())
                        : from.items().stream().map(Entry::text).toList();
        if (headings.isEmpty() == parts.get("constant").text().isEmpty()) {
            throw entry.refusal("intake.mapping.from-or-constant");
        }
        var between = parts.get("joined-by");
        return new MappedColumn(
                headings,
                between.given() ? between.written() : MappedColumn.BLANK,
                parts.get("prefix").written(),
                parts.get("constant").text(),
                values(parts.get("values")));
    }

    private static Translations values(Entry listed) {
        var values = new LinkedHashMap<String, String>();
        listed.all().forEach((theirs, ours) -> values.put(theirs, ours.text()));
        return Translations.of(values);
    }
}

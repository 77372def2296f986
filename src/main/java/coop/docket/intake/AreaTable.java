package coop.docket.intake;

import coop.docket.areas.Area;
import coop.docket.areas.AreaList;
import coop.docket.intake.files.RawRow;
import coop.docket.intake.files.Table;
import coop.docket.intake.texts.Tidy;
import coop.docket.intake.values.Cell;
import coop.docket.intake.values.CellReader;
import coop.docket.language.Folding;
import coop.docket.refusal.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The list of communes and provinces (đơn vị hành chính) that may come with a register. */
final class AreaTable {
    private final Table table;
    private final Map<String, Integer> places = new HashMap<>();

    AreaTable(Table table) {
        this.table = table;
    }

    /** @throws Refusal if the headings or a row cannot be read: half a list of areas would be worse than none */
    AreaList read() {
        var areas = new ArrayList<Area>();
        try (var rows = table.open()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (places.isEmpty()) {
                    head(row);
                } else if (!row.blank() && !row.cell(0).startsWith("#")) {
                    areas.add(area(row));
                }
            }
        }
        if (places.isEmpty()) {
            throw Refusal.notValid("intake.heading.not-found", table.file(), table.name(), "code", "name");
        }
        return AreaList.of(areas);
    }

    private void head(RawRow row) {
        var folded = List.of(row.cells()).stream().map(Folding::letters).toList();
        if (folded.contains("code") && folded.contains("name")) {
            for (int i = 0; i < folded.size(); i++) {
                places.putIfAbsent(folded.get(i), i);
            }
        }
    }

    private Area area(RawRow row) {
        var code = text(row, "code");
        if (code == null) {
            throw Refusal.notValid("intake.areas.no-code", table.file(), Integer.toString(row.row()));
        }
        return new Area(
                code,
                text(row, "name"),
                text(row, "kind"),
                text(row, "parent"),
                date(row, "inforcefrom"),
                date(row, "inforceto"));
    }

    private String text(RawRow row, String heading) {
        var place = places.get(heading);
        var text = place == null ? "" : Tidy.text(row.cell(place));
        return text.isEmpty() || text.equals("-") ? null : text;
    }

    private LocalDate date(RawRow row, String heading) {
        var text = text(row, heading);
        if (text == null) {
            return null;
        }
        try {
            return (LocalDate)
                    CellReader.day().read(new Cell(text, row.isNumber(places.get(heading)), table.dayZero()));
        } catch (Refusal bad) {
            throw Refusal.notValid("intake.areas.date", table.file(), Integer.toString(row.row()), bad.reason());
        }
    }
}

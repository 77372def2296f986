package coop.docket.intake;

import coop.docket.areas.AreaList;
import coop.docket.intake.files.Table;
import coop.docket.intake.headings.SheetNames;
import coop.docket.intake.sheets.SheetTable;
import coop.docket.intake.writing.ChoiceSheet;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.register.Sheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which table is what.
 *
 * @param areas the communes and provinces, where they came along
 * @param remarks about tables and columns that are kept out
 */
record Layout(List<SheetTable> sheets, AreaList areas, List<Remark> remarks) {

    /** @throws Refusal if there are no cooperatives, a sheet comes twice, or its headings are wrong */
    static Layout of(Source source, Path path, ReadAs readAs) {
        var remarks = new ArrayList<Remark>();
        source.unknown().forEach(name -> remarks.add(remark(name, "", "", "intake.remark.file-unknown")));
        if (readAs.mapping() != null) {
            return new MappedLayout(source, readAs.mapping()).layout(remarks);
        }
        if (source.tables().size() == 1) {
            var alone = SheetTable.of(source.tables().get(0), Sheet.COOPERATIVES, readAs.convert());
            remarkUnknown(alone, remarks);
            return new Layout(List.of(alone), AreaList.NOT_LOADED, remarks);
        }
        Map<Sheet, SheetTable> sheets = new EnumMap<>(Sheet.class);
        var unknown = new ArrayList<Table>();
        var areas = AreaList.NOT_LOADED;
        for (var table : source.tables()) {
            var sheet = SheetNames.sheet(table.name());
            if (sheet.isPresent()) {
                put(SheetTable.of(table, sheet.get(), readAs.convert()), sheets);
                remarkUnknown(sheets.get(sheet.get()), remarks);
            } else if (SheetNames.areas(table.name())) {
                areas = new AreaTable(table).read();
            } else if (!table.name().equals(ChoiceSheet.NAME)) {
                unknown.add(table);
            }
        }
        if (!sheets.containsKey(Sheet.COOPERATIVES)) {
            new LoneSheet(unknown, readAs.convert()).find().ifPresent(lone -> {
                unknown.remove(lone.table());
                sheets.put(Sheet.COOPERATIVES, lone);
                remarks.add(remark(lone.table().file(), lone.table().name(), "", "intake.remark.lone-sheet"));
                remarkUnknown(lone, remarks);
            });
        }
        unknown.stream()
                .filter(table -> !LoneSheet.isBlank(table))
                .forEach(table -> remarks.add(remark(table.file(), table.name(), "", "intake.remark.sheet-unknown")));
        if (!sheets.containsKey(Sheet.COOPERATIVES)) {
            throw Refusal.notValid(
                    "intake.file.no-cooperatives",
                    path.getFileName().toString(),
                    Sheet.COOPERATIVES.key(),
                    Sheet.COOPERATIVES.vietnamese());
        }
        return new Layout(List.copyOf(sheets.values()), areas, remarks);
    }

    private static void put(SheetTable table, Map<Sheet, SheetTable> sheets) {
        var before = sheets.put(table.sheet(), table);
        if (before != null) {
            throw Refusal.notValid(
                    "intake.file.sheet-twice",
                    before.table().file(),
                    before.table().name(),
                    table.table().file(),
                    table.table().name());
        }
    }

    private static void remarkUnknown(SheetTable table, List<Remark> remarks) {
        for (var heading : table.heading().unknown()) {
            remarks.add(remark(table.table().file(), table.table().name(), heading, "intake.remark.column-unknown"));
        }
    }

    static Remark remark(String file, String sheet, String column, String key) {
        var subject = !column.isEmpty() ? column : !sheet.isEmpty() ? sheet : file;
        return new Remark(file, sheet, 0, column, Reason.of(key, subject));
    }
}

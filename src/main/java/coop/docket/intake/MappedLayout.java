package coop.docket.intake;

import coop.docket.areas.AreaList;
import coop.docket.intake.files.Table;
import coop.docket.intake.mapping.MappedSheet;
import coop.docket.intake.mapping.Mapping;
import coop.docket.intake.sheets.SheetTable;
import coop.docket.intake.writing.ChoiceSheet;
import coop.docket.language.Folding;
import coop.docket.refusal.Refusal;
import coop.docket.register.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which table of a foreign layout is what, as a mapping says. */
record MappedLayout(Source source, Mapping mapping) {

    /** @throws Refusal if a table or a heading that it names is missing */
    Layout layout(List<Remark> remarks) {
        var sheets = new ArrayList<SheetTable>();
        Map<Table, Set<String>> unknown = new LinkedHashMap<>();
        for (var mapped : mapping.sheets()) {
            var table = table(mapped);
            var found = SheetTable.of(table, mapped);
            sheets.add(found);
            var ofThis = new LinkedHashSet<>(found.heading().unknown());
            unknown.merge(table, ofThis, MappedLayout::both);
        }
        if (sheets.stream().noneMatch(table -> table.sheet() == Sheet.COOPERATIVES)) {
            throw Refusal.notValid("intake.mapping.no-cooperatives");
        }
        unknown.forEach((table, headings) -> headings.forEach(heading ->
                remarks.add(Layout.remark(table.file(), table.name(), heading, "intake.remark.column-unmapped"))));
        source.tables().stream()
                .filter(table -> !unknown.containsKey(table) && !empty(table))
                .forEach(table ->
                        remarks.add(Layout.remark(table.file(), table.name(), "", "intake.remark.sheet-unknown")));
        return new Layout(List.copyOf(sheets), AreaList.NOT_LOADED, remarks);
    }

    /** Spreadsheet programs add empty sheets by themselves, and the template one of its lists. */
    static boolean empty(Table table) {
        return table.name().equals(ChoiceSheet.NAME) || LoneSheet.isBlank(table);
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        one.retainAll(other);
        return one;
    }

    private Table table(MappedSheet mapped) {
        var tables = source.tables().stream()
                .filter(table -> mapped.from().isEmpty()
                        ? !empty(table)
                        : Folding.letters(table.name()).equals(Folding.letters(mapped.from())))
                .toList();
        if (tables.size() != 1) {
            throw Refusal.notValid(
                    mapped.from().isEmpty() ? "intake.mapping.which-table" : "intake.mapping.no-table",
                    mapped.sheet().key(),
                    mapped.from());
        }
        return tables.get(0);
    }
}

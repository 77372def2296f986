package coop.docket.pages.layouts;

import coop.docket.intake.layouts.FoundColumn;
import coop.docket.intake.layouts.FoundTable;
import coop.docket.intake.mapping.MappedColumn;
import coop.docket.intake.mapping.MappedSheet;
import coop.docket.intake.mapping.Translations;
import coop.docket.register.Column;
import coop.docket.register.ValueKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads from the form how one sheet of ours is drawn; what the form does not show stays as it was. */
final class SheetForm {
    private static final String BETWEEN = ", ";

    private final MappedSheet before;
    private final FoundTable table;
    private final SentForm form;
    private final FieldNames names;

    SheetForm(MappedSheet before, FoundTable table, SentForm form) {
        this.before = before;
        this.table = table;
        this.form = form;
        this.names = FieldNames.of(before.sheet());
    }

    MappedSheet read() {
        var headings = headings();
        var constants = constants();
        var columns = new LinkedHashMap<Column, MappedColumn>();
        for (var column : before.sheet().columns()) {
            if (headings.containsKey(column)) {
                columns.put(column, drawn(column, headings.get(column)));
            } else if (constants.containsKey(column)) {
                columns.put(column, MappedColumn.constant(constants.get(column)));
            }
        }
        return new MappedSheet(
                before.sheet(),
                before.from(),
                form.text(names.dates()).equals("month-first"),
                form.has(names.once()),
                columns);
    }

    private Optional<Column> column(String key) {
        return before.sheet().has(key) ? Optional.of(before.sheet().column(key)) : Optional.empty();
    }

    private Map<Column, List<String>> headings() {
        var headings = new LinkedHashMap<Column, List<String>>();
        for (var found : table.columns()) {
            if (found.usable()) {
                add(headings, form.text(names.as(found.place())), found.heading());
            }
        }
        for (int i = 0; form.has(names.again(i)); i++) {
            var place = form.text(names.again(i));
            var as = form.text(names.againAs(i));
            table.columns().stream()
                    .filter(found -> found.usable() && place.equals(String.valueOf(found.place())))
                    .forEach(found -> add(headings, as, found.heading()));
        }
        return headings;
    }

    private void add(Map<Column, List<String>> headings, String key, String heading) {
        column(key).ifPresent(column -> {
            var those = headings.computeIfAbsent(column, none -> new ArrayList<>());
            if (!those.contains(heading)) {
                those.add(heading);
            }
        });
    }

    private Map<Column, String> constants() {
        var constants = new LinkedHashMap<Column, String>();
        for (int i = 0; form.has(names.constant(i)); i++) {
            var value = form.text(names.is(i));
            column(form.text(names.constant(i)))
                    .filter(column -> !value.isEmpty())
                    .ifPresent(column -> constants.putIfAbsent(column, value));
        }
        return constants;
    }

    private MappedColumn drawn(Column column, List<String> headings) {
        var as = Optional.ofNullable(before.columns().get(column))
                .filter(drawn -> !drawn.from().isEmpty())
                .orElseGet(() -> MappedColumn.from(headings.get(0)));
        // the order that was said before stays, for a form cannot say it
        var from = new HashSet<>(as.from()).equals(new HashSet<>(headings)) ? as.from() : headings;
        var between = as.from().size() > 1 ? as.joinedBy() : BETWEEN;
        return new MappedColumn(
                List.copyOf(from),
                from.size() == 1
                        ? MappedColumn.BLANK
                        : form.has(names.joined(column)) ? form.written(names.joined(column)) : between,
                form.has(names.prefix(column)) ? form.written(names.prefix(column)) : as.prefix(),
                "",
                translations(column, from, as.values()));
    }

    private Translations translations(Column column, List<String> from, Translations as) {
        var written = new LinkedHashMap<>(as.written());
        var found = values(table, column, from);
        for (int i = 0; i < found.size(); i++) {
            var theirs = Translations.of(Map.of(found.get(i), ""));
            if (form.has(names.value(column, i))) {
                written.keySet().removeIf(each -> theirs.of(each).isPresent());
                var ours = form.text(names.value(column, i));
                if (!ours.isEmpty()) {
                    written.put(found.get(i), ours);
                }
            }
        }
        return Translations.of(written);
    }

    /** The values that can be translated one by one: those of a closed list that comes from one column. */
    static List<String> values(FoundTable table, Column column, List<String> from) {
        var listed = column.kind() == ValueKind.LIST || column.kind() == ValueKind.YES_NO;
        return !listed || from.size() != 1
                ? List.of()
                : table.column(from.get(0)).map(FoundColumn::values).orElse(List.of());
    }
}

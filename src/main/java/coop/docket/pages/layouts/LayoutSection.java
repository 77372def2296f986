package coop.docket.pages.layouts;

import coop.docket.intake.headings.HeadingLikeness;
import coop.docket.intake.layouts.FoundColumn;
import coop.docket.intake.layouts.FoundTable;
import coop.docket.intake.mapping.MappedColumn;
import coop.docket.intake.mapping.MappedSheet;
import coop.docket.language.Folding;
import coop.docket.language.Unseen;
import coop.docket.pages.frame.Choice;
import coop.docket.pages.frame.RegisterWords;
import coop.docket.register.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one sheet of ours is drawn from one table of theirs.
 *
 * @param title of our sheet
 * @param lacking columns of ours that must be there and are not
 * @param columns of ours to choose from
 * @param again headings that are drawn from once more, by their place, and one that may be
 * @param parts columns of ours that come from theirs
 */
public record LayoutSection(
        MappedSheet sheet,
        String title,
        FoundTable table,
        List<String> lacking,
        List<Choice> columns,
        List<HeadingLine> headings,
        List<Map.Entry<String, String>> again,
        List<ConstantLine> constants,
        List<Part> parts,
        List<ValueTable> values) {
    /** How a file says that something is not known. */
    public static final String NOT_KNOWN = "-";

    /**
     * One of their headings.
     *
     * @param samples of what stands below it
     * @param chosen the key of the column of ours that it is; empty for none
     * @param unsure whether it was chosen for being alike, and nobody has looked yet
     */
    public record HeadingLine(FoundColumn column, String heading, String samples, String chosen, boolean unsure) {}

    /** A column of ours with what may be said further of it. */
    public record Part(Column column, String name, String from, MappedColumn drawn) {}

    static LayoutSection of(MappedSheet sheet, FoundTable table, boolean proposed, RegisterWords words) {
        var likeness = new HeadingLikeness(sheet.sheet(), table.headings());
        var first = new LinkedHashMap<String, Column>();
        var again = new ArrayList<Map.Entry<String, String>>();
        var parts = new ArrayList<Part>();
        var values = new ArrayList<ValueTable>();
        sheet.columns().forEach((column, drawn) -> {
            for (var heading : drawn.from()) {
                if (first.putIfAbsent(Folding.letters(heading), column) != null) {
                    table.column(heading)
                            .ifPresent(found -> again.add(Map.entry(String.valueOf(found.place()), column.key())));
                }
            }
            if (!drawn.from().isEmpty()) {
                parts.add(new Part(column, words.column(column), String.join(" + ", drawn.from()), drawn));
                if (!SheetForm.values(table, column, drawn.from()).isEmpty()) {
                    values.add(ValueTable.of(column, drawn, table, words));
                }
            }
        });
        again.add(Map.entry("", ""));
        var headings = table.columns().stream()
                .map(found -> {
                    var column = found.usable() ? first.get(Folding.letters(found.heading())) : null;
                    var unsure = proposed
                            && column != null
                            && likeness.of(column).filter(like -> !like.sure()).isPresent();
                    return new HeadingLine(
                            found,
                            Unseen.marked(found.heading()),
                            Unseen.marked(String.join(" · ", found.samples())),
                            column == null ? "" : column.key(),
                            unsure);
                })
                .toList();
        return new LayoutSection(
                sheet,
                words.sheet(sheet.sheet()),
                table,
                sheet.sheet().columns().stream()
                        .filter(column -> column.required() && !sheet.columns().containsKey(column))
                        .map(words::column)
                        .toList(),
                sheet.sheet().columns().stream()
                        .map(column -> new Choice(column.key(), words.column(column)))
                        .toList(),
                headings,
                again,
                ConstantLine.of(sheet, words),
                parts,
                values);
    }

    public FieldNames names() {
        return FieldNames.of(sheet.sheet());
    }
}

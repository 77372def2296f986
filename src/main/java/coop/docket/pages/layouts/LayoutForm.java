package coop.docket.pages.layouts;

import coop.docket.intake.layouts.FoundLayout;
import coop.docket.intake.layouts.ProposedMapping;
import coop.docket.intake.mapping.MappedSheet;
import coop.docket.intake.mapping.Mapping;
import coop.docket.pages.imports.Theirs;
import coop.docket.register.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads from the form how a file is read. */
record LayoutForm(Theirs theirs, SentForm form) {
    static final String BUTTON = "do";
    static final String LOOK = "look";
    static final String ADD = "add";
    static final String REMOVE = "remove-";

    Mapping read() {
        var sheets = new ArrayList<MappedSheet>();
        for (var before : theirs.mapping().sheets()) {
            if (!button().equals(REMOVE + before.sheet().key())) {
                sheets.add(theirs.layout()
                        .table(before.from())
                        .map(table -> new SheetForm(before, table, form).read())
                        .orElse(before));
            }
        }
        if (button().equals(ADD)) {
            add(sheets);
        }
        return new Mapping(List.copyOf(sheets));
    }

    private void add(List<MappedSheet> sheets) {
        Stream.of(Sheet.values())
                .filter(sheet -> sheet.key().equals(form.text("add-sheet")))
                .filter(sheet -> sheets.stream().noneMatch(each -> each.sheet() == sheet))
                .findFirst()
                .ifPresent(sheet ->
                        table().ifPresent(table -> sheets.add(ProposedMapping.sheet(sheet, theirs.layout(), table))));
    }

    private java.util.Optional<String> table() {
        FoundLayout layout = theirs.layout();
        var number = form.text("add-table");
        return Stream.iterate(0, i -> i < layout.tables().size(), i -> i + 1)
                .filter(i -> number.equals(String.valueOf(i)))
                .map(i -> layout.tables().get(i).name())
                .findFirst();
    }

    String button() {
        return form.text(BUTTON);
    }

    /** Whether what was said is kept for the next file. */
    boolean remember() {
        return form.has("remember");
    }
}

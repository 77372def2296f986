package coop.docket.pages.drafts;

import coop.docket.pages.frame.Choice;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.RegisterWords;
import coop.docket.pages.frame.Section;
import coop.docket.register.Sheet;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.source.YamlFile;
import coop.docket.rules.source.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An example of a rule is changed or added, by a form.
 *
 * @param number of the example from 0; as many as there are for a new one
 * @param columns of the cooperative that may be given
 * @param rows how many columns have a line in the form
 * @param further what else is written there and stays as it is
 */
public record ExamplePage(
        Frame frame,
        DraftLine line,
        String path,
        int number,
        List<Choice> columns,
        int rows,
        List<String> further,
        FormFields form)
        implements Page {
    private static final Set<String> OWN = Set.of("name", "today", "expect", "since");
    private static final int SPARE = 3;

    static ExamplePage of(Reader reader, DraftUses uses, long id, String path, int number) {
        var actor = reader.signedIn();
        var frame = reader.frame(Section.RULES, "policy.example.form", path);
        var text = uses.writing().text().read(actor, id, path).text();
        var items = items(new SourceFile(path, text == null ? "" : text));
        var at = number < 0 || number > items.size() ? items.size() : number;
        var written = at < items.size() ? items.get(at).entries(new Problems()) : Map.<String, YamlValue>of();
        var fields = new LinkedHashMap<String, String>();
        var further = new ArrayList<String>();
        var rows = 0;
        for (var entry : written.entrySet()) {
            var value = entry.getValue().text();
            if (OWN.contains(entry.getKey())) {
                fields.put(entry.getKey(), value.orElse(""));
            } else if (value.isPresent() && Sheet.COOPERATIVES.has(entry.getKey())) {
                fields.put("column-" + rows, entry.getKey());
                fields.put("value-" + rows++, value.get());
            } else {
                further.add(entry.getKey());
            }
        }
        return new ExamplePage(
                frame,
                DraftLine.of(
                        frame,
                        uses.writing().read().read(actor, id).draft(),
                        uses.names().names()),
                path,
                at,
                columns(frame),
                rows + SPARE,
                further,
                FormFields.of(fields));
    }

    private static List<YamlValue> items(SourceFile file) {
        var found = new Problems();
        return YamlFile.read(file, found)
                .map(root -> root.entries(found).get("examples"))
                .map(all -> all.items(found))
                .orElse(List.of());
    }

    private static List<Choice> columns(Frame frame) {
        var words = new RegisterWords(frame.reader().words());
        return Sheet.COOPERATIVES.columns().stream()
                .filter(column -> !column.personal())
                .map(column -> new Choice(column.key(), words.column(column) + " (" + column.key() + ")"))
                .toList();
    }

    ExamplePage with(Frame other, FormFields sent) {
        return new ExamplePage(other, line, path, number, columns, rows, further, sent);
    }

    /** What the form says, as the file has it. */
    static Map<String, String> values(FormFields form) {
        var values = new LinkedHashMap<String, String>();
        for (var own : List.of("name", "today", "expect")) {
            values.put(own, form.text(own));
        }
        if (!form.text("since").isEmpty()) {
            values.put("since", form.text("since"));
        }
        for (int row = 0; form.has("column-" + row); row++) {
            if (!form.text("column-" + row).isEmpty()) {
                values.put(form.text("column-" + row), form.text("value-" + row));
            }
        }
        return values;
    }

    public String back() {
        return FilePath.of(line, path);
    }
}

package coop.docket.pages.imports;

import coop.docket.access.Permission;
import coop.docket.intake.RefusedCell;
import coop.docket.intake.imports.Preview;
import coop.docket.language.Unseen;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.revisions.SheetCounts;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a file would change, before it does.
 *
 * @param id under which the file is kept
 * @param remarks what should be known of it though nothing was refused for it
 * @param convertible whether a column of it is not in Unicode and could be converted
 */
public record PreviewPage(
        Frame frame,
        String id,
        String file,
        Preview preview,
        List<RemarkGroup> remarks,
        boolean convertible,
        List<Table> tables)
        implements Page {

    private static final String OLD_TEXT = "intake.remark.old-text";

    /**
     * Lines of one kind.
     *
     * @param kind ends the keys of its words
     * @param count of all of them, the lines that are not shown as well
     */
    public record Table(String kind, long count, List<String> headings, List<List<String>> lines) {

        public boolean cut() {
            return lines.size() == FirstLines.SHOWN;
        }
    }

    static PreviewPage of(Reader reader, String id, Brought brought) {
        var seen = brought.seen().orElseThrow();
        var frame = reader.frame(Section.IMPORTS, "imports.preview.title");
        var total = seen.preview().total();
        var lines = seen.lines();
        var tables = List.of(
                table(
                        frame,
                        "refused",
                        total.refused(),
                        lines.refused().stream()
                                .map(cell -> refused(frame, cell))
                                .toList(),
                        "place",
                        "column",
                        "value",
                        "reason"),
                table(
                        frame,
                        "changed",
                        total.cells(),
                        lines.changed().stream()
                                .map(change -> changed(frame, change))
                                .toList(),
                        "sheet",
                        "code",
                        "row",
                        "column",
                        "before",
                        "after"),
                table(
                        frame,
                        "created",
                        total.created(),
                        lines.created().stream().map(row -> created(frame, row)).toList(),
                        "sheet",
                        "code",
                        "row"),
                table(
                        frame,
                        "absent",
                        total.notMentioned(),
                        lines.absent().stream()
                                .map(absent -> absent(frame, absent))
                                .toList(),
                        "sheet",
                        "code",
                        "row"));
        var remarks = lines.remarks().stream()
                .map(kind -> RemarkGroup.of(frame, kind))
                .toList();
        var convertible = lines.remarks().stream()
                .anyMatch(kind -> kind.first().get(0).reason().key().equals(OLD_TEXT));
        return new PreviewPage(frame, id, brought.file().name(), seen.preview(), remarks, convertible, tables);
    }

    private static Table table(Frame frame, String kind, long count, List<List<String>> lines, String... headings) {
        var said = List.of(headings).stream()
                .map(each -> frame.say("imports.heading." + each))
                .toList();
        return new Table(kind, count, said, lines);
    }

    private static List<String> refused(Frame frame, RefusedCell cell) {
        var place = cell.letter().isEmpty()
                ? frame.say("imports.place", cell.sheet(), String.valueOf(cell.row()))
                : frame.say("imports.place-cell", cell.sheet(), cell.letter() + cell.row());
        // as it stands in the file, which may hold anything
        var shown = Stream.of(place, cell.column(), cell.value(), frame.say(cell.reason()));
        return shown.map(Unseen::marked).toList();
    }

    private static List<String> changed(Frame frame, FirstLines.Change change) {
        var row = change.row();
        return List.of(
                RowText.name(row.sheet(), frame.language()),
                row.code(),
                RowText.key(row),
                RowText.name(change.column(), frame.language()),
                shown(frame, change.column(), change.before()),
                shown(frame, change.column(), change.after()));
    }

    private static List<String> created(Frame frame, Row row) {
        return List.of(RowText.name(row.sheet(), frame.language()), row.code(), RowText.key(row));
    }

    private static List<String> absent(Frame frame, FirstLines.Absent absent) {
        return List.of(RowText.name(absent.sheet(), frame.language()), absent.code(), absent.name());
    }

    private static String shown(Frame frame, Column column, Object value) {
        if (value == null) {
            return frame.say("imports.blank");
        }
        return column.personal() && !frame.reader().signedIn().may(Permission.READ_PERSONAL_DATA)
                ? frame.say("imports.hidden")
                : frame.reader().words().show(value);
    }

    PreviewPage with(Frame other) {
        return new PreviewPage(other, id, file, preview, remarks, convertible, tables);
    }

    public SheetCounts total() {
        return preview.total();
    }
}

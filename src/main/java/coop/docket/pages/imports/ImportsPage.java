package coop.docket.pages.imports;

import coop.docket.areas.Vietnam;
import coop.docket.intake.layouts.RememberedLayout;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.register.revisions.Revision;
import coop.docket.register.revisions.RevisionKind;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/**
 * What has been handed in, and where a file is handed in.
 *
 * @param note what has just been done; null where there is nothing to say
 * @param undoable the import that can be taken back; 0 for none
 * @param older the last revision shown, where there are older ones; 0 for none
 * @param layouts that are not ours and are remembered
 */
public record ImportsPage(
        Frame frame, String note, List<Line> lines, long undoable, long older, List<RememberedLayout> layouts)
        implements Page {
    static final int AT_ONCE = 50;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Vietnam.ZONE);

    /** One import, or the taking back of one. */
    public record Line(
            long id,
            String what,
            String day,
            String time,
            String by,
            String created,
            String changed,
            String refused,
            boolean undone) {}

    static ImportsPage of(
            Reader reader,
            List<Revision> revisions,
            Map<String, String> names,
            List<RememberedLayout> layouts,
            boolean newest) {
        var frame = reader.frame(Section.IMPORTS, "imports.title");
        var lines =
                revisions.stream().map(revision -> line(frame, revision, names)).toList();
        var first = newest && !revisions.isEmpty() ? revisions.get(0) : null;
        var undoable = first != null && first.kind() == RevisionKind.IMPORT ? first.id() : 0;
        var older = revisions.size() == AT_ONCE ? revisions.get(AT_ONCE - 1).id() : 0;
        return new ImportsPage(frame, null, lines, undoable, older, layouts);
    }

    private static Line line(Frame frame, Revision revision, Map<String, String> names) {
        var total = revision.total();
        var what = revision.kind() == RevisionKind.IMPORT
                ? revision.fileName()
                : frame.say("imports.undo-of", String.valueOf(revision.undoes()));
        return new Line(
                revision.id(),
                what,
                day(frame, revision.at()),
                TIME.format(revision.at()),
                names.getOrDefault(revision.by(), frame.say("imports.program")),
                frame.reader().words().show(total.created()),
                frame.reader().words().show(total.changed()),
                frame.reader().words().show(total.refused()),
                revision.undoneBy() != null);
    }

    public String day(Instant at) {
        return day(frame, at);
    }

    private static String day(Frame frame, Instant at) {
        return frame.reader().words().show(Vietnam.day(at));
    }

    ImportsPage saying(String sentence) {
        return new ImportsPage(frame, sentence, lines, undoable, older, layouts);
    }

    ImportsPage with(Frame other) {
        return new ImportsPage(other, note, lines, undoable, older, layouts);
    }
}

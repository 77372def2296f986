package coop.docket.pages.imports;

import coop.docket.intake.Remark;
import coop.docket.language.Unseen;
import coop.docket.pages.frame.Frame;
import java.util.List;

/**
 * Remarks of one kind, each with its place.
 *
 * @param shown at once
 * @param folded when asked for
 * @param more how many are not shown at once
 * @param left how many are not shown at all
 */
public record RemarkGroup(List<String> shown, List<String> folded, int more, int left) {
    private static final int AT_ONCE = 3;

    static RemarkGroup of(Frame frame, FirstLines.Remarks remarks) {
        var lines = remarks.first().stream().map(remark -> line(frame, remark)).toList();
        // one more is told as quickly as that there is one more
        var at = lines.size() <= AT_ONCE + 1 ? lines.size() : AT_ONCE;
        return new RemarkGroup(
                lines.subList(0, at),
                lines.subList(at, lines.size()),
                remarks.count() - at,
                remarks.count() - lines.size());
    }

    private static String line(Frame frame, Remark remark) {
        var said = frame.say(remark.reason());
        var place = place(frame, remark);
        return Unseen.marked(place.isEmpty() ? said : frame.say("imports.remark", place, said));
    }

    private static String place(Frame frame, Remark remark) {
        // a sentence about a whole column or sheet names it
        var row = remark.row() > 0
                ? frame.say("imports.place", remark.sheet(), String.valueOf(remark.row()))
                : remark.reason().arguments().contains(remark.sheet()) ? "" : remark.sheet();
        return remark.column().isEmpty() || remark.reason().arguments().contains(remark.column())
                ? row
                : frame.say("imports.place-column", row, remark.column());
    }
}

package coop.docket.cases.drawing;

import coop.docket.cases.CaseAction;
import coop.docket.cases.course.Stand;
import coop.docket.cases.moves.Allowed;
import coop.docket.language.Language;
import coop.docket.language.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What people may do with a case by where it stands, and apart from it what the tracker does by itself. */
public final class MovesTable {
    private static final List<CaseAction> TRACKER = List.of(
            CaseAction.OPENED,
            CaseAction.GROUNDS_CHANGED,
            CaseAction.CLEARED,
            CaseAction.REGRESSED,
            CaseAction.REOPENED,
            CaseAction.STEP_DONE,
            CaseAction.STEP_BEGUN,
            CaseAction.DUE_MOVED,
            CaseAction.RESUMED,
            CaseAction.ESCALATED);

    private MovesTable() {}

    public static List<String> lines(Language language) {
        var words = Words.in(language);
        var lines = new ArrayList<String>();
        lines.add(words.say("cases.drawing.people"));
        for (var action : CaseAction.values()) {
            var from = Allowed.from(action);
            if (!from.isEmpty()) {
                var stands = from.size() == Stand.values().length
                        ? words.say("cases.drawing.always")
                        : Arrays.stream(Stand.values())
                                .filter(from::contains)
                                .map(stand -> words.say("cases.drawing.stand." + stand))
                                .collect(Collectors.joining(", "));
                lines.add("  " + words.say("cases.move." + action) + ": " + stands);
            }
        }
        lines.add("");
        lines.add(words.say("cases.drawing.tracker"));
        TRACKER.forEach(action -> lines.add("  " + words.say("cases.drawing.tracker." + action)));
        return lines;
    }
}

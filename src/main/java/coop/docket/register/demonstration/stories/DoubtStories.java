package coop.docket.register.demonstration.stories;

import static coop.docket.register.demonstration.stories.Story.established;
import static coop.docket.register.demonstration.stories.Story.of;

import coop.docket.register.Sheet;
import coop.docket.register.demonstration.drafting.Draft;
import coop.docket.register.demonstration.fiction.Codes;
import coop.docket.register.demonstration.fiction.Debts;
import java.util.List;

/** The register itself is in doubt: something is not known, or two entries cannot both be right. */
final class DoubtStories {
    static final List<Story> ALL = List.of(
            of(8, DoubtStories::mistypedCode),
            of(6, DoubtStories::activityNotKnown),
            of(6, DoubtStories::meetingNotKnown),
            of(4, DoubtStories::dueBeforeIncurred),
            of(
                    2,
                    draft -> draft.put(
                            "re_registered_on", draft.date("registered_on").minusDays(40))),
            established(10, draft -> draft.put("charter_conforms", null).put("charter_amended_on", null)),
            of(8, draft -> draft.put("area", null)),
            of(4, DoubtStories::membersNotKnown));

    private DoubtStories() {}

    private static void mistypedCode(Draft draft) {
        var code = Codes.mistyped(draft.text("code"));
        draft.put("code", code);
        Sheet.children().forEach(sheet -> draft.lines(sheet).forEach(line -> line.put("code", code)));
    }

    private static void activityNotKnown(Draft draft) {
        draft.put("last_activity_on", null);
        draft.lines(Sheet.REPORTS).forEach(report -> report.put("revenue", null));
    }

    private static void meetingNotKnown(Draft draft) {
        draft.put("last_meeting_on", null);
        draft.lines(Sheet.REPORTS).forEach(report -> report.put("meeting_on", null));
    }

    private static void dueBeforeIncurred(Draft draft) {
        var due = draft.monthsAgo(6, 12);
        Debts.add(draft, "SUPPLIER", due.plusMonths(2), due, draft.dice().millions(5, 60))
                .put("treatment", "PAID")
                .put("balance", 0L);
    }

    private static void membersNotKnown(Draft draft) {
        draft.put("official_members", null);
        draft.lines(Sheet.MEMBERS).clear();
    }
}

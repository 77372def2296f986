package coop.docket.pages.docket;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseEvent;
import coop.docket.cases.docket.CourseView;
import coop.docket.cases.moves.Undo;
import coop.docket.pages.frame.Frame;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What a reader is offered to do with a case: what its state allows, and he may. */
final class Offered {
    /** What pages say something of once it has been done. */
    static final Set<String> DONE = Set.of(
            "assigned",
            "assign",
            "comment",
            "documents",
            "letter",
            "undo",
            "step",
            "ask",
            "wait",
            "suspend",
            "resume",
            "block",
            "unblock",
            "object",
            "lift",
            "link",
            "unlink",
            "merge",
            "unmerge",
            "dismiss",
            "propose",
            "confirm",
            "decline",
            "reopen");

    private Offered() {}

    static boolean to(Actor reader, CourseView course, CaseAction action) {
        var second = action == CaseAction.RESOLVED || action == CaseAction.DECLINED;
        return course.moves().contains(action) && reader.may(need(action)) && !(second && course.proposedByReader());
    }

    private static Permission need(CaseAction action) {
        return switch (action) {
            case ASSIGNED -> Permission.ASSIGN_CASES;
            case MERGED, UNMERGED, RESOLVED, DECLINED, REOPENED -> Permission.CLOSE_CASES;
            default -> Permission.WORK_CASES;
        };
    }

    /** The reader's own last action, as long as it can be taken back; null where it cannot. */
    static String undo(Frame frame, List<CaseEvent> newestFirst, Instant now) {
        var reader = frame.reader().signedIn();
        return newestFirst.stream()
                .limit(1)
                .filter(event -> event.actor().equals(reader.mark())
                        && event.action() != CaseAction.UNDONE
                        && event.at().plus(Undo.WITHIN).isAfter(now)
                        && reader.may(Permission.WORK_CASES))
                .map(event -> frame.say(
                        "docket.undo.until",
                        frame.say("cases.action." + event.action()),
                        frame.time(event.at().plus(Undo.WITHIN))))
                .findFirst()
                .orElse(null);
    }
}

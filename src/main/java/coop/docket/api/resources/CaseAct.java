package coop.docket.api.resources;

import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.docket.cases.CaseAction;
import coop.docket.cases.moves.AskFacts;
import coop.docket.cases.moves.Assign;
import coop.docket.cases.moves.Block;
import coop.docket.cases.moves.Comment;
import coop.docket.cases.moves.CompleteStep;
import coop.docket.cases.moves.Confirm;
import coop.docket.cases.moves.Decline;
import coop.docket.cases.moves.Dismiss;
import coop.docket.cases.moves.Dismissal;
import coop.docket.cases.moves.LiftObjections;
import coop.docket.cases.moves.Link;
import coop.docket.cases.moves.Merge;
import coop.docket.cases.moves.Move;
import coop.docket.cases.moves.NoteObjection;
import coop.docket.cases.moves.Propose;
import coop.docket.cases.moves.Reopen;
import coop.docket.cases.moves.Resume;
import coop.docket.cases.moves.Suspend;
import coop.docket.cases.moves.Unblock;
import coop.docket.cases.moves.Undo;
import coop.docket.cases.moves.Unlink;
import coop.docket.cases.moves.Unmerge;
import coop.docket.cases.moves.Wait;
import coop.docket.refusal.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What a program wants to be done with a case: each action with its fields, those with a question mark may be left out. */
enum CaseAct {
    ASSIGN("assign", CaseAction.ASSIGNED, sent -> new Assign(sent.number("assignee")), "assignee"),
    COMMENT("comment", CaseAction.COMMENTED, sent -> new Comment(sent.text("text")), "text"),
    ASK(
            "ask",
            CaseAction.ASKED,
            sent -> new AskFacts(sent.text("whom"), sent.text("text"), sent.day("until")),
            "whom",
            "text",
            "until?"),
    WAIT("wait", CaseAction.WAITS, sent -> new Wait(sent.text("text"), sent.day("until")), "text", "until?"),
    RESUME("resume", CaseAction.RESUMED, sent -> new Resume()),
    SUSPEND(
            "suspend",
            CaseAction.SUSPENDED,
            sent -> new Suspend(sent.text("text"), sent.id("document"), sent.day("since")),
            "text",
            "document",
            "since?"),
    COMPLETE(
            "complete",
            CaseAction.STEP_DONE,
            sent -> new CompleteStep(
                    sent.text("step"), sent.text("way"), sent.day("on"), sent.day("noted"), sent.text("note")),
            "step",
            "way",
            "on?",
            "noted?",
            "note?"),
    BLOCK("block", CaseAction.BLOCKED, sent -> new Block(sent.text("blocker"), sent.text("note")), "blocker", "note?"),
    UNBLOCK("unblock", CaseAction.UNBLOCKED, sent -> new Unblock(sent.text("blocker")), "blocker"),
    OBJECT("object", CaseAction.OBJECTED, sent -> new NoteObjection(sent.text("by"), sent.day("on")), "by", "on?"),
    LIFT_OBJECTIONS("lift-objections", CaseAction.OBJECTION_LIFTED, sent -> new LiftObjections()),
    LINK("link", CaseAction.LINKED, sent -> new Link(sent.id("case")), "case"),
    UNLINK("unlink", CaseAction.UNLINKED, sent -> new Unlink(sent.id("case")), "case"),
    MERGE("merge", CaseAction.MERGED, sent -> new Merge(sent.id("into")), "into"),
    UNMERGE("unmerge", CaseAction.UNMERGED, sent -> new Unmerge()),
    DISMISS(
            "dismiss",
            CaseAction.DISMISSED,
            sent -> new Dismiss(sent.choice("reason", Dismissal.class), sent.text("text"), sent.day("until")),
            "reason",
            "text",
            "until"),
    CLOSE("close", CaseAction.PROPOSED, sent -> new Propose(sent.text("note")), "note"),
    CONFIRM("confirm", CaseAction.RESOLVED, sent -> new Confirm()),
    DECLINE("decline", CaseAction.DECLINED, sent -> new Decline(sent.text("note")), "note"),
    REOPEN("reopen", CaseAction.REOPENED, sent -> new Reopen(sent.text("note")), "note"),
    UNDO("undo", CaseAction.UNDONE, sent -> new Undo());

    private static final String ACTION = "action";
    private static final Map<String, CaseAct> BY_NAME = new LinkedHashMap<>();

    static {
        for (var act : values()) {
            BY_NAME.put(act.title, act);
        }
    }

    private final String title;
    private final CaseAction action;
    private final Function<SentFields, Move> made;
    private final List<String> fields;

    CaseAct(String title, CaseAction action, Function<SentFields, Move> made, String... fields) {
        this.title = title;
        this.action = action;
        this.made = made;
        this.fields = List.of(fields);
    }

    /** @throws Refusal NOT_VALID if it is none of them, or has not exactly what it needs */
    static Move of(ObjectNode sent) {
        var act = BY_NAME.get(sent.path(ACTION).asText());
        if (act == null) {
            throw Refusal.notValid("api.act.unknown", String.join(", ", BY_NAME.keySet()));
        }
        return act.made.apply(SentFields.of(sent, ACTION, act.fields));
    }

    /** The names of those that are these. */
    static List<String> names(Set<CaseAction> actions) {
        return BY_NAME.values().stream()
                .filter(act -> actions.contains(act.action))
                .map(act -> act.title)
                .toList();
    }
}

package coop.docket.api.resources;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.function.Function;

/** What a program wants to be done with a case: each action with its fields, those with a question mark may be left out. */
enum CaseAct {
    ASSIGN("assign", sent -> new Assign(sent.number("assignee")), "assignee"),
    COMMENT("comment", sent -> new Comment(sent.text("text")), "text"),
    ASK("ask", sent -> new AskFacts(sent.text("whom"), sent.text("text"), sent.day("until")), "whom", "text", "until?"),
    WAIT("wait", sent -> new Wait(sent.text("text"), sent.day("until")), "text", "until?"),
    RESUME("resume", sent -> new Resume()),
    SUSPEND(
            "suspend",
            sent -> new Suspend(sent.text("text"), sent.id("document"), sent.day("since")),
            "text",
            "document",
            "since?"),
    COMPLETE(
            "complete",
            sent -> new CompleteStep(
                    sent.text("step"), sent.text("way"), sent.day("on"), sent.day("noted"), sent.text("note")),
            "step",
            "way",
            "on?",
            "noted?",
            "note?"),
    BLOCK("block", sent -> new Block(sent.text("blocker"), sent.text("note")), "blocker", "note?"),
    UNBLOCK("unblock", sent -> new Unblock(sent.text("blocker")), "blocker"),
    OBJECT("object", sent -> new NoteObjection(sent.text("by"), sent.day("on")), "by", "on?"),
    LIFT_OBJECTIONS("lift-objections", sent -> new LiftObjections()),
    LINK("link", sent -> new Link(sent.id("case")), "case"),
    UNLINK("unlink", sent -> new Unlink(sent.id("case")), "case"),
    MERGE("merge", sent -> new Merge(sent.id("into")), "into"),
    UNMERGE("unmerge", sent -> new Unmerge()),
    DISMISS(
            "dismiss",
            sent -> new Dismiss(sent.choice("reason", Dismissal.class), sent.text("text"), sent.day("until")),
            "reason",
            "text",
            "until"),
    CLOSE("close", sent -> new Propose(sent.text("note")), "note"),
    CONFIRM("confirm", sent -> new Confirm()),
    DECLINE("decline", sent -> new Decline(sent.text("note")), "note"),
    REOPEN("reopen", sent -> new Reopen(sent.text("note")), "note"),
    UNDO("undo", sent -> new Undo());

    private static final String ACTION = "action";
    private static final Map<String, CaseAct> BY_NAME = new LinkedHashMap<>();

    static {
        for (var act : values()) {
            BY_NAME.put(act.title, act);
        }
    }

    private final String title;
    private final Function<SentFields, Move> made;
    private final List<String> fields;

    CaseAct(String title, Function<SentFields, Move> made, String... fields) {
        this.title = title;
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
}

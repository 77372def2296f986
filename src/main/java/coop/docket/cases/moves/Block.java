package coop.docket.cases.moves;

import coop.docket.cases.CaseAction;
import coop.docket.cases.course.Work;
import coop.docket.refusal.Refusal;

/**
 * Says what keeps a case from going on (vướng mắc).
 *
 * @param code one of the workflow's list
 * @param note null where there is none
 */
public record Block(String code, String note) implements Move {
    @Override
    public CaseAction action() {
        return CaseAction.BLOCKED;
    }

    @Override
    public Made make(Hand hand) {
        if (!hand.workflow().blockers().contains(code)) {
            throw Refusal.notValid(
                    "cases.blocker", String.join(", ", hand.workflow().blockers()));
        }
        var plain = Hand.note(note);
        var blocker = new Work.Blocker(code, hand.today(), plain);
        return Made.of(
                hand.position().with(hand.work().change().blocked(blocker).done()),
                new Told().fact("blocker", code).text("text", plain));
    }
}

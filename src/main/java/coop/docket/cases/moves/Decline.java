package coop.docket.cases.moves;

import coop.docket.access.Permission;
import coop.docket.cases.CaseAction;

/** Does not agree that a case is settled; it goes on. */
public record Decline(String note) implements Move {
    private static final int LONGEST = 2_000;

    @Override
    public CaseAction action() {
        return CaseAction.DECLINED;
    }

    @Override
    public Permission permission() {
        return Permission.CLOSE_CASES;
    }

    @Override
    public Made make(Hand hand) {
        var plain = Hand.text(note, LONGEST, "cases.final-note");
        return Made.of(
                hand.position().with(hand.work().change().proposed(null).done()), new Told().text("text", plain));
    }
}

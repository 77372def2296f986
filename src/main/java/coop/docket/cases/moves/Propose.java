package coop.docket.cases.moves;

import coop.docket.cases.CaseAction;
import coop.docket.cases.course.Work;

/** Holds a case to be settled; a second person has to agree. */
public record Propose(String note) implements Move {
    private static final int LONGEST = 2_000;

    @Override
    public CaseAction action() {
        return CaseAction.PROPOSED;
    }

    @Override
    public Made make(Hand hand) {
        var plain = Hand.text(note, LONGEST, "cases.final-note");
        Hand.needNothing(hand.course().closing(hand.work()));
        var proposal = new Work.Proposal(hand.actor().account(), plain, hand.today());
        return Made.of(
                hand.position().with(hand.work().change().proposed(proposal).done()), new Told().text("text", plain));
    }
}

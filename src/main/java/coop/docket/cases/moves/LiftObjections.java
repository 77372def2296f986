package coop.docket.cases.moves;

import coop.docket.cases.CaseAction;
import coop.docket.refusal.Reason;

/** Says that the objections noted with a case have been withdrawn or settled. */
public record LiftObjections() implements Move {

    @Override
    public CaseAction action() {
        return CaseAction.OBJECTION_LIFTED;
    }

    @Override
    public Made make(Hand hand) {
        if (hand.work().objections().isEmpty()) {
            throw Hand.notNow(Reason.of("cases.objection-not-there"));
        }
        return Made.of(
                hand.position().with(hand.work().change().objectionsLifted().done()), new Told());
    }
}

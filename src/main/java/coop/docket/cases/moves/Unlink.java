package coop.docket.cases.moves;

import coop.docket.cases.CaseAction;
import coop.docket.refusal.Reason;

/** Notes that another case has nothing to do with this one. */
public record Unlink(long other) implements Move {

    @Override
    public CaseAction action() {
        return CaseAction.UNLINKED;
    }

    @Override
    public Made make(Hand hand) {
        if (!hand.work().links().contains(other)) {
            throw Hand.notNow(Reason.of("cases.link-not-there"));
        }
        return Made.of(
                hand.position().with(hand.work().change().unlinked(other).done()), new Told().fact("case", other));
    }
}

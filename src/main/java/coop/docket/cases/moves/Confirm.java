package coop.docket.cases.moves;

import coop.docket.access.Permission;
import coop.docket.cases.CaseAction;
import coop.docket.cases.Outcome;
import coop.docket.refusal.Reason;

/** Agrees, as the second person, that a case is settled, and closes it. */
public record Confirm() implements Move {

    @Override
    public CaseAction action() {
        return CaseAction.RESOLVED;
    }

    @Override
    public Permission permission() {
        return Permission.CLOSE_CASES;
    }

    @Override
    public Made make(Hand hand) {
        var proposal = hand.work().proposal();
        if (hand.actor().isTracker() || proposal.by() == hand.actor().account()) {
            throw Hand.notNow(Reason.of("cases.second-person"));
        }
        Hand.needNothing(hand.course().closing(hand.work()));
        return Made.of(
                hand.position()
                        .closed(
                                Outcome.RESOLVED,
                                hand.at(),
                                hand.revision(),
                                null,
                                hand.work().change().proposed(null).done()),
                new Told().fact("proposed-by", proposal.by()));
    }
}

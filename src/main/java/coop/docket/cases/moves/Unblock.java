package coop.docket.cases.moves;

import coop.docket.cases.CaseAction;
import coop.docket.refusal.Reason;

/**
 * Says that something no longer keeps a case from going on.
 *
 * @param code one of those that do
 */
public record Unblock(String code) implements Move {

    @Override
    public CaseAction action() {
        return CaseAction.UNBLOCKED;
    }

    @Override
    public Made make(Hand hand) {
        if (hand.work().blockers().stream().noneMatch(each -> each.code().equals(code))) {
            throw Hand.notNow(Reason.of("cases.blocker-not-there"));
        }
        return Made.of(
                hand.position().with(hand.work().change().unblocked(code).done()), new Told().fact("blocker", code));
    }
}

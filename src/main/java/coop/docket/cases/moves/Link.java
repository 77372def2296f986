package coop.docket.cases.moves;

import coop.docket.cases.CaseAction;
import coop.docket.cases.held.HeldCaseDao;
import coop.docket.refusal.Refusal;

/** Notes that another case has to do with this one. */
public record Link(long other) implements Move {
    private static final int MOST = 50;

    @Override
    public CaseAction action() {
        return CaseAction.LINKED;
    }

    @Override
    public Made make(Hand hand) {
        if (other == hand.held().id()
                || !HeldCaseDao.sees(hand.handle(), hand.actor().scope(), other)) {
            throw Refusal.notValid("cases.link");
        }
        if (hand.work().links().size() >= MOST) {
            throw Refusal.notValid("cases.link-too-many", (long) MOST);
        }
        return Made.of(hand.position().with(hand.work().change().linked(other).done()), new Told().fact("case", other));
    }
}

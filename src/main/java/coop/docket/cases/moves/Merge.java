package coop.docket.cases.moves;

import coop.docket.access.Permission;
import coop.docket.cases.CaseAction;
import coop.docket.cases.Outcome;
import coop.docket.cases.held.HeldCaseDao;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import java.util.List;

/**
 * Closes a case because another open one of the same cooperative holds its matter.
 *
 * @param into that case
 */
public record Merge(long into) implements Move {

    @Override
    public CaseAction action() {
        return CaseAction.MERGED;
    }

    @Override
    public Permission permission() {
        return Permission.CLOSE_CASES;
    }

    @Override
    public Made make(Hand hand) {
        if (HeldCaseDao.mergedInto(hand.handle(), hand.held().id())) {
            throw Hand.notNow(Reason.of("cases.merge-target"));
        }
        var target = HeldCaseDao.holdOpen(hand.handle(), List.of(into)).stream()
                .filter(other -> other.id() != hand.held().id()
                        && other.cooperativeId() == hand.held().cooperativeId())
                .findFirst()
                .orElseThrow(() -> Refusal.notValid("cases.merge"));
        var work = Resume.going(hand);
        return Made.of(
                hand.position().closed(Outcome.MERGED, hand.at(), hand.revision(), target.id(), work),
                new Told().fact("into", target.id()));
    }
}

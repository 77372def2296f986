package coop.docket.cases.work;

import coop.docket.access.Actor;
import coop.docket.access.Colleagues;
import coop.docket.access.Permission;
import coop.docket.cases.CaseAction;
import coop.docket.refusal.Refusal;
import java.util.HashMap;
import java.util.Objects;

/** Gives a case in hand to somebody. */
final class Assignment {
    private Assignment() {}

    /**
     * @param assignee an account; null: nobody has it any more
     * @return the case's version after it; as it was where he has it already
     * @throws Refusal NOT_NOW if the case is closed; NOT_VALID if he cannot work on it
     */
    static long give(CaseInHand hand, Long assignee) {
        hand.needOpen();
        var before = hand.held().assignee();
        if (Objects.equals(before, assignee)) {
            return hand.held().version();
        }
        if (assignee != null) {
            needAble(hand, assignee);
        }
        HeldCaseDao.assign(hand.handle(), hand.held(), assignee);
        var content = new HashMap<String, Object>();
        content.put("assignee", assignee);
        content.put("before", before);
        return hand.done(CaseAction.ASSIGNED, content, content);
    }

    private static void needAble(CaseInHand hand, long assignee) {
        Colleagues.find(hand.handle(), assignee)
                .filter(colleague -> able(hand, colleague))
                .orElseThrow(() -> Refusal.notValid("cases.assignee"));
    }

    private static boolean able(CaseInHand hand, Actor colleague) {
        return colleague.may(Permission.WORK_CASES) && HeldCaseDao.sees(hand.handle(), colleague.scope(), hand.held());
    }
}

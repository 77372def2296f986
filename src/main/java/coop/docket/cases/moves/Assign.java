package coop.docket.cases.moves;

import coop.docket.access.Actor;
import coop.docket.access.Colleagues;
import coop.docket.access.Permission;
import coop.docket.cases.CaseAction;
import coop.docket.cases.held.HeldCaseDao;
import coop.docket.refusal.Refusal;
import java.util.HashMap;
import java.util.Objects;

/**
 * Gives a case to somebody, or takes it from whoever has it.
 *
 * @param assignee an account; null: nobody
 */
public record Assign(Long assignee) implements Move {

    @Override
    public CaseAction action() {
        return CaseAction.ASSIGNED;
    }

    @Override
    public Permission permission() {
        return Permission.ASSIGN_CASES;
    }

    @Override
    public Made make(Hand hand) {
        if (assignee != null) {
            Colleagues.find(hand.handle(), assignee)
                    .filter(colleague -> able(hand, colleague))
                    .orElseThrow(() -> Refusal.notValid("cases.assignee"));
        }
        if (Objects.equals(assignee, hand.position().assignee())) {
            return null;
        }
        var content = new HashMap<String, Object>();
        content.put("assignee", assignee);
        content.put("before", hand.position().assignee());
        return new Made(hand.position().assignedTo(assignee), content, content);
    }

    private static boolean able(Hand hand, Actor colleague) {
        return colleague.may(Permission.WORK_CASES)
                && HeldCaseDao.sees(
                        hand.handle(), colleague.scope(), hand.held().id());
    }
}

package coop.docket.cases.moves;

import coop.docket.access.Colleagues;
import coop.docket.access.Permission;
import coop.docket.cases.held.HeldCaseDao;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whom a remark mentions by {@code @login}: those who can see the case. */
final class Mentions {
    private static final Pattern LOGIN = Pattern.compile("(?<![\\w.@-])@([a-z0-9][a-z0-9._-]{0,58}[a-z0-9])");

    private Mentions() {}

    /** Their accounts, in the order of the text. */
    static List<Long> of(Hand hand, String text) {
        return LOGIN.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> found.substring(1))
                .distinct()
                .flatMap(login -> Colleagues.find(hand.handle(), login).stream())
                .filter(colleague -> colleague.may(Permission.READ_CASES)
                        && HeldCaseDao.sees(
                                hand.handle(), colleague.scope(), hand.held().id()))
                .map(colleague -> colleague.account())
                .toList();
    }
}

package coop.docket.cases.moves;

import coop.docket.cases.CaseAction;
import coop.docket.cases.Outcome;
import coop.docket.refusal.Refusal;
import java.time.LocalDate;

/**
 * Puts a case aside for a time: it covers the grounds that are there now, and nothing that comes later.
 *
 * @param text the reason in words
 * @param until the last day of it
 */
public record Dismiss(Dismissal reason, String text, LocalDate until) implements Move {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_MONTHS = 12;

    @Override
    public CaseAction action() {
        return CaseAction.DISMISSED;
    }

    @Override
    public Made make(Hand hand) {
        var plain = Hand.text(text, LONGEST, "cases.dismiss");
        var latest = hand.today().plusMonths(LONGEST_MONTHS);
        if (reason == null) {
            throw Refusal.notValid("cases.dismiss-reason");
        }
        if (until == null || !until.isAfter(hand.today()) || until.isAfter(latest)) {
            throw Refusal.notValid("cases.day.coming", latest);
        }
        var id = hand.held().id();
        CoverDao.cover(hand.handle(), id, until);
        return Made.of(
                hand.position().closed(Outcome.DISMISSED, hand.at(), hand.revision(), null, Resume.going(hand)),
                new Told()
                        .fact("reason", reason.name())
                        .fact("until", until.toString())
                        .text("text", plain));
    }
}

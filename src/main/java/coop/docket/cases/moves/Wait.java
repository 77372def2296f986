package coop.docket.cases.moves;

import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseState;
import coop.docket.cases.course.Work;
import coop.docket.refusal.Refusal;
import java.time.LocalDate;

/**
 * Lets a case wait; its deadline goes on running.
 *
 * @param what it waits for
 * @param until the last day of it; null where it is left open
 */
public record Wait(String what, LocalDate until) implements Move {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_YEARS = 2;

    @Override
    public CaseAction action() {
        return CaseAction.WAITS;
    }

    @Override
    public Made make(Hand hand) {
        var plain = Hand.text(what, LONGEST, "cases.wait");
        var last = last(hand, until);
        var wait = new Work.Wait(plain, hand.today(), last, false);
        return Made.of(
                hand.position()
                        .with(
                                CaseState.WAITING,
                                hand.work().change().waiting(wait).done()),
                new Told().text("text", plain).fact("until", iso(last)));
    }

    static LocalDate last(Hand hand, LocalDate until) {
        if (until != null
                && (!until.isAfter(hand.today()) || until.isAfter(hand.today().plusYears(LONGEST_YEARS)))) {
            throw Refusal.notValid("cases.day.coming", hand.today().plusYears(LONGEST_YEARS));
        }
        return until;
    }

    static String iso(LocalDate day) {
        return day == null ? null : day.toString();
    }
}

package coop.docket.cases.moves;

import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseState;
import coop.docket.cases.course.Work;
import java.time.LocalDate;

/**
 * Asks somebody for facts, and lets the case wait for them.
 *
 * @param whom who is asked
 * @param what is asked for
 * @param until the last day; null where it is left open
 */
public record AskFacts(String whom, String what, LocalDate until) implements Move {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 200;

    @Override
    public CaseAction action() {
        return CaseAction.ASKED;
    }

    @Override
    public Made make(Hand hand) {
        var plain = Hand.text(what, LONGEST, "cases.ask");
        var asked = Hand.text(whom, LONGEST_NAME, "cases.ask-whom");
        var last = Wait.last(hand, until);
        var wait = new Work.Wait(asked + ": " + plain, hand.today(), last, true);
        return Made.of(
                hand.position()
                        .with(
                                CaseState.WAITING,
                                hand.work().change().waiting(wait).done()),
                new Told().text("whom", asked).text("text", plain).fact("until", Wait.iso(last)));
    }
}

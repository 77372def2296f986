package coop.docket.cases.moves;

import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseState;
import coop.docket.cases.course.Work;
import java.time.temporal.ChronoUnit;

/** Lets a case go on that waited or stood still; a deadline that stood still moves by exactly the days that it did. */
public record Resume() implements Move {

    @Override
    public CaseAction action() {
        return CaseAction.RESUMED;
    }

    @Override
    public Made make(Hand hand) {
        var days = standstillDays(hand);
        return Made.of(
                hand.position().with(CaseState.OPEN, going(hand)),
                new Told().fact("days", days == 0 ? null : (long) days));
    }

    /** The work as it goes on, from wherever it stood. */
    static Work going(Hand hand) {
        var moved = standstillDays(hand) == 0 ? hand.work() : hand.course().moved(hand.work(), standstillDays(hand));
        var change = moved.change().waiting(null).standing(null).proposed(null);
        return hand.work().standstill() == null
                ? change.done()
                : change.resumed(hand.today()).done();
    }

    private static int standstillDays(Hand hand) {
        var still = hand.work().standstill();
        return still == null ? 0 : (int) ChronoUnit.DAYS.between(still.since(), hand.today());
    }
}

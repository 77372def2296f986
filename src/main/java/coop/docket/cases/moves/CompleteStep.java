package coop.docket.cases.moves;

import coop.docket.cases.CaseAction;
import coop.docket.cases.workflow.Step;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import java.time.LocalDate;

/**
 * Leaves the step that is to be done, by one of its ways; what the register says was done after it follows at once.
 *
 * @param step the one that the actor saw as the next
 * @param on the day it happened; null: today
 * @param noted the day that the step asks to be written down; null where it asks for none
 * @param note null where there is none
 */
public record CompleteStep(String step, String way, LocalDate on, LocalDate noted, String note) implements Move {
    private static final int LONGEST_YEARS = 2;

    @Override
    public CaseAction action() {
        return CaseAction.STEP_DONE;
    }

    @Override
    public Made make(Hand hand) {
        var course = hand.course();
        var work = hand.work();
        var now = course.step(work).orElseThrow(() -> Hand.notNow(Reason.of("cases.step.at-end")));
        if (!now.name().equals(step)) {
            throw Hand.notNow(Reason.of(
                    "cases.step.other",
                    hand.workflow().titles().step(hand.held().kind(), now.name())));
        }
        var gone = now.ways().get(way);
        if (gone == null) {
            throw Refusal.notValid(
                    "cases.step.way", String.join(", ", now.ways().keySet()));
        }
        var day = hand.past(on);
        var written = noted(now, day);
        Hand.needNothing(course.missing(work, now, gone, true));
        var left = course.leave(work, gone, day, written, hand.actor().mark());
        var after = course.byRegister(left, "register");
        var told = new Told()
                .fact("step", now.name())
                .fact("way", gone.name())
                .fact("on", day.toString())
                .fact("noted", Wait.iso(written))
                .then(left, after)
                .text("text", Hand.note(note));
        return Made.of(hand.position().with(after), told);
    }

    private LocalDate noted(Step now, LocalDate day) {
        if (now.notes() == null) {
            return null;
        }
        if (noted == null || noted.isBefore(day) || noted.isAfter(day.plusYears(LONGEST_YEARS))) {
            throw Refusal.notValid("cases.step.noted", day);
        }
        return noted;
    }
}

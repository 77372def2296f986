package coop.docket.cases.moves;

import coop.docket.cases.CaseAction;
import coop.docket.cases.course.Work;
import java.time.LocalDate;

/**
 * Notes an objection in writing (ý kiến phản đối bằng văn bản); it keeps the six months from closing a dissolution.
 *
 * @param by whom
 * @param on the day of the letter; null: today
 */
public record NoteObjection(String by, LocalDate on) implements Move {
    private static final int LONGEST = 300;

    @Override
    public CaseAction action() {
        return CaseAction.OBJECTED;
    }

    @Override
    public Made make(Hand hand) {
        var whom = Hand.text(by, LONGEST, "cases.objection");
        var day = hand.past(on);
        return Made.of(
                hand.position()
                        .with(hand.work()
                                .change()
                                .objected(new Work.Objection(whom, day))
                                .done()),
                new Told().text("by", whom).fact("on", day.toString()));
    }
}

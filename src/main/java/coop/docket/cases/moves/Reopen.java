package coop.docket.cases.moves;

import coop.docket.access.Permission;
import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseState;
import java.util.Map;

/** Opens a case again that was settled or put aside; where it had come to the end, it begins anew. */
public record Reopen(String note) implements Move {
    private static final int LONGEST = 2_000;

    @Override
    public CaseAction action() {
        return CaseAction.REOPENED;
    }

    @Override
    public Permission permission() {
        return Permission.CLOSE_CASES;
    }

    @Override
    public Made make(Hand hand) {
        var plain = Hand.text(note, LONGEST, "cases.note");
        CoverDao.restore(hand.handle(), hand.held().id(), Map.of());
        var course = hand.course();
        var work = course.step(hand.work()).isPresent()
                ? hand.work()
                : course.begin(hand.work().anew(), hand.today());
        return Made.of(hand.position().with(CaseState.OPEN, work), new Told().text("text", plain));
    }
}

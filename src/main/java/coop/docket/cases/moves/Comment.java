package coop.docket.cases.moves;

import coop.docket.cases.CaseAction;

/** Adds a remark to the history of a case, open or closed. Whom it mentions by {@code @login} is told. */
public record Comment(String text) implements Move {
    private static final int LONGEST = 10_000;

    @Override
    public CaseAction action() {
        return CaseAction.COMMENTED;
    }

    @Override
    public Made make(Hand hand) {
        var plain = Hand.text(text, LONGEST, "cases.comment");
        var mentioned = Mentions.of(hand, plain);
        return Made.of(
                hand.position(),
                new Told().text("text", plain).fact("mentioned", mentioned.isEmpty() ? null : mentioned));
    }
}

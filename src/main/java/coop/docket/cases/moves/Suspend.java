package coop.docket.cases.moves;

import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseState;
import coop.docket.cases.course.Work;
import coop.docket.refusal.Refusal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Lets the deadlines of a case stand still, for a reason that a paper gives.
 *
 * @param paper the document, added to the case before
 * @param since the first day of it; null: today
 */
public record Suspend(String reason, long paper, LocalDate since) implements Move {
    private static final int LONGEST = 2_000;

    @Override
    public CaseAction action() {
        return CaseAction.SUSPENDED;
    }

    @Override
    public Made make(Hand hand) {
        var plain = Hand.text(reason, LONGEST, "cases.suspend");
        if (hand.work().papers().stream().noneMatch(each -> each.id() == paper)) {
            throw Refusal.notValid("cases.suspend-paper");
        }
        var first = hand.past(since);
        // the days of a standstill that has ended were added already
        Stream.of(hand.work().began(), hand.work().resumed())
                .filter(Objects::nonNull)
                .filter(first::isBefore)
                .max(Comparator.naturalOrder())
                .ifPresent(earliest -> {
                    throw Refusal.notValid("cases.suspend-since", earliest);
                });
        var work = hand.work()
                .change()
                .waiting(null)
                .standing(new Work.Standstill(plain, first, paper))
                .done();
        return Made.of(
                hand.position().with(CaseState.SUSPENDED, work),
                new Told().text("text", plain).fact("since", first.toString()).fact("document", paper));
    }
}

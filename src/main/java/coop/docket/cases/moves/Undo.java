package coop.docket.cases.moves;

import coop.docket.cases.CaseAction;
import coop.docket.cases.EventDao;
import coop.docket.refusal.Reason;
import java.time.Duration;

/** Takes back one's own last action within ten minutes: the case is as it was before it, and its history keeps both. */
public record Undo() implements Move {
    public static final Duration WITHIN = Duration.ofMinutes(10);

    @Override
    public CaseAction action() {
        return CaseAction.UNDONE;
    }

    @Override
    public Made make(Hand hand) {
        var last = EventDao.last(hand.handle(), hand.held().id())
                .filter(event -> event.before() != null)
                .orElseThrow(() -> Hand.notNow(Reason.of("cases.undo.nothing")));
        var event = last.event();
        if (!event.actor().equals(hand.actor().mark())) {
            throw Hand.notNow(Reason.of("cases.undo.not-yours"));
        }
        if (event.at().plus(WITHIN).isBefore(hand.at())) {
            throw Hand.notNow(Reason.of("cases.undo.too-late", WITHIN.toMinutes()));
        }
        var before = Before.read(last.before());
        CoverDao.restore(hand.handle(), hand.held().id(), before.covered());
        return Made.of(
                before.position(),
                new Told()
                        .fact("event", event.id())
                        .fact("undone", event.action().name()));
    }
}

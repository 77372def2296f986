package coop.docket.cases.moves;

import coop.docket.access.Permission;
import coop.docket.cases.CaseAction;
import coop.docket.cases.EventDao;
import coop.docket.refusal.Reason;

/** Takes a merging back: the case is as it was before it, with the papers that have come since. */
public record Unmerge() implements Move {

    @Override
    public CaseAction action() {
        return CaseAction.UNMERGED;
    }

    @Override
    public Permission permission() {
        return Permission.CLOSE_CASES;
    }

    @Override
    public Made make(Hand hand) {
        var merging = EventDao.last(hand.handle(), hand.held().id(), CaseAction.MERGED)
                .filter(event -> event.before() != null)
                .orElseThrow(() -> Hand.notNow(Reason.of("cases.undo.nothing")));
        var before = Before.read(merging.before()).position();
        var change = before.work().change();
        // those that were added while it was merged
        hand.work().papers().stream()
                .filter(paper -> !before.work().papers().contains(paper))
                .forEach(change::paper);
        return Made.of(
                before.with(change.done()),
                new Told().fact("from", hand.position().mergedInto()));
    }
}

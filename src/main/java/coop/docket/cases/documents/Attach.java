package coop.docket.cases.documents;

import coop.docket.cases.CaseAction;
import coop.docket.cases.course.Stand;
import coop.docket.cases.course.Work;
import coop.docket.cases.moves.Hand;
import coop.docket.cases.moves.Move;
import coop.docket.cases.moves.Told;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Adds a paper; what the register has said for long may now count, as when a notice has been proved to have arrived. */
record Attach(NewDocument document) implements Move {
    private static final Set<Stand> GOES_ON = EnumSet.of(Stand.OPEN, Stand.WAITING);

    @Override
    public CaseAction action() {
        return CaseAction.ATTACHED;
    }

    @Override
    public Made make(Hand hand) {
        var paper = Filing.file(hand, document);
        var added = hand.work().change().paper(paper).done();
        var after = goneOn(hand, added);
        var told = new Told()
                .fact(Filing.DOCUMENTS, List.of(paper.id()))
                .fact("kind", paper.kind())
                .fact("step", paper.step())
                .fact("sha256", paper.sha256())
                .fact("size", document.content().length)
                .text("name", paper.name())
                .then(added, after);
        return Made.of(hand.position().with(after), told);
    }

    private static Work goneOn(Hand hand, Work work) {
        return GOES_ON.contains(hand.position().stand()) ? hand.course().byRegister(work, "register") : work;
    }
}

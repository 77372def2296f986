package coop.docket.cases.letters;

import coop.docket.cases.CaseAction;
import coop.docket.cases.documents.Filing;
import coop.docket.cases.documents.OwnDocument;
import coop.docket.cases.moves.Hand;
import coop.docket.cases.moves.Move;
import coop.docket.cases.moves.Told;
import java.util.List;

/** Keeps a letter as it was issued; what is printed is the paper of the step, the file for a word processor goes with it. */
record Issue(LetterKind kind, Letter letter) implements Move {

    @Override
    public CaseAction action() {
        return CaseAction.LETTER_ISSUED;
    }

    @Override
    public Made make(Hand hand) {
        var printed = Filing.keep(hand, own(HtmlLetter.MEDIA_TYPE, ".html", HtmlLetter.of(letter)));
        var worded = Filing.keep(hand, own(WordLetter.MEDIA_TYPE, ".docx", WordLetter.of(letter)));
        var told = new Told()
                .fact(Filing.DOCUMENTS, List.of(printed.id(), worded.id()))
                .fact("kind", kind.document())
                .fact("step", printed.step())
                .fact("sha256", printed.sha256());
        return Made.of(hand.position().with(hand.work().change().paper(printed).done()), told);
    }

    private OwnDocument own(String mediaType, String ending, byte[] content) {
        return new OwnDocument(kind.document(), letter.title() + ending, mediaType, letter.personal(), content);
    }
}

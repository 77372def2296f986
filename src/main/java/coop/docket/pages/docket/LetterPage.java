package coop.docket.pages.docket;

import coop.docket.cases.docket.CaseLine;
import coop.docket.cases.letters.LetterFields;
import coop.docket.cases.letters.LetterKind;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;

/**
 * Asks what only the office knows of a letter that is to be drawn up.
 *
 * @param proposed what the fields show at first; null where it is not known
 */
public record LetterPage(
        Frame frame, CaseLine line, LetterKind kind, String kindName, LetterFields proposed, Typed typed)
        implements Page {

    static LetterPage of(Reader reader, DocketUses uses, long id, LetterKind kind) {
        var line = uses.one().read(reader.signedIn(), id).line();
        var name = uses.workflow().get().titles().document(kind.document(), reader.language());
        return new LetterPage(
                reader.frame(Section.CASES, "docket.letter.of", name, line.name()),
                line,
                kind,
                name,
                uses.letters().propose().propose(reader.signedIn(), id, kind),
                Typed.NOTHING);
    }

    LetterPage refusing(Problems problems, Typed with) {
        return new LetterPage(frame.with(problems), line, kind, kindName, proposed, with);
    }

    /** What a field shows. */
    public String at(String field, Object otherwise) {
        return typed.at(LetterForm.WHAT + "-" + field, otherwise == null ? "" : otherwise);
    }

    public String caseFile() {
        return DocketQuery.PATH + "/" + line.id();
    }

    public String path() {
        return caseFile() + "/letters/" + kind.document();
    }
}

package coop.docket.rules.plain;

import coop.docket.rules.guard.words.Part;

/** A part of a rule for which there are no words. */
final class Unsaid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String what;

    Unsaid(Part part) {
        super(part.begin().written(), null, false, false);
        this.line = part.begin().line();
        this.what = part.begin().written();
    }

    int line() {
        return line;
    }

    String what() {
        return what;
    }
}

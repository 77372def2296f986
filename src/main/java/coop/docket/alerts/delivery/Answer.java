package coop.docket.alerts.delivery;

import coop.docket.language.Unseen;

/**
 * What became of an attempt.
 *
 * @param said by the other side, for whoever looks after the service; never a secret
 */
record Answer(Kind kind, String said) {
    private static final int LONGEST = 500;

    Answer {
        var line =
                Unseen.marked(said == null ? "" : said.replaceAll("\\s+", " ").strip());
        said = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    enum Kind {
        TAKEN,
        /** This one was not taken now. */
        NOT_NOW,
        /** This one will never be taken. */
        NEVER,
        /** Nothing can be sent that way at the moment, this or another. */
        NOBODY_THERE
    }

    static Answer taken(String said) {
        return new Answer(Kind.TAKEN, said);
    }

    static Answer notNow(String said) {
        return new Answer(Kind.NOT_NOW, said);
    }

    static Answer never(String said) {
        return new Answer(Kind.NEVER, said);
    }

    static Answer nobodyThere(String said) {
        return new Answer(Kind.NOBODY_THERE, said);
    }
}

package coop.docket.cases.letters;

import coop.docket.language.Unseen;
import java.util.List;

/** A part of a letter, from top to bottom. */
sealed interface Block {

    /** How a line stands. */
    enum Look {
        TEXT,
        /** First line indented. */
        PARAGRAPH,
        CENTRED,
        CENTRED_BOLD,
        CENTRED_ITALIC,
        BOLD_ITALIC
    }

    /** A line, or a paragraph; what cannot be seen is not in it. */
    record Line(Look look, String text) implements Block {
        public Line {
            text = Unseen.marked(text).replaceAll("\\s+", " ").strip();
        }
    }

    /** Two columns beside each other. */
    record Columns(List<Line> left, List<Line> right) implements Block {}

    /** A table with a heading. */
    record Grid(List<String> head, List<List<String>> rows) implements Block {}
}

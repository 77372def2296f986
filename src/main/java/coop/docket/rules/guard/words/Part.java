package coop.docket.rules.guard.words;

import coop.docket.rules.guard.text.Token;
import java.util.List;

/** How a part of a rule is put together, as the guard has read it: what it is made of, and where it begins. */
public sealed interface Part {

    /** The token to point at when this part is spoken of. */
    Token begin();

    /** A number or a text as it stands in the rule. */
    record Written(Token begin, boolean negative) implements Part {}

    /**
     * A variable.
     *
     * @param meaning what it stands for; its part is what it was bound to, null for the cooperative and for a row
     */
    record Named(Token begin, Meaning meaning) implements Part {}

    /**
     * A word that is asked of something.
     *
     * @param of what it is asked of; null where the word stands by itself
     * @param owner what that stands for
     * @param with what the word is given, in order
     * @param meaning what comes out
     */
    record Asked(Part of, Meaning owner, Word word, List<Part> with, Token begin, Meaning meaning) implements Part {}

    /** The opposite of a question. */
    record Negated(Token begin, Part part) implements Part {}

    /** Questions of which all must hold, or one. */
    record Joined(boolean either, List<Part> parts) implements Part {
        @Override
        public Token begin() {
            return parts.get(0).begin();
        }
    }

    /** Two values laid side by side. */
    record Compared(Meaning left, Token sign, Meaning right) implements Part {
        @Override
        public Token begin() {
            return left.part().begin();
        }
    }

    /** A value that is one of a list, or none of it. */
    record Among(Meaning left, boolean none, List<Token> values) implements Part {
        @Override
        public Token begin() {
            return left.part().begin();
        }
    }

    /** A sum, difference or product. */
    record Reckoned(Part left, Token sign, Part right) implements Part {
        @Override
        public Token begin() {
            return left.begin();
        }
    }

    /**
     * A constraint within brackets.
     *
     * @param variable the name it binds, or null
     * @param value what the name is bound to, or null
     * @param question what must hold; null where a name is bound and nothing asked
     */
    record Constraint(Token variable, Part value, Part question) implements Part {
        @Override
        public Token begin() {
            return variable == null ? question.begin() : variable;
        }
    }

    /**
     * Rows that meet constraints.
     *
     * @param row the kind of row
     * @param from where they are taken from
     */
    record Pattern(Token begin, Class<?> row, List<Constraint> constraints, Part from) implements Part {}

    /** Whether there are such rows, or are none. */
    record Exists(Token begin, boolean none, Pattern pattern) implements Part {}

    /** What is reckoned over such rows: {@code sum}, {@code count}, {@code min}, {@code max} or {@code average}. */
    record Total(Token begin, Part of, Pattern pattern) implements Part {}

    /** What must hold of totals. */
    record Accumulated(Token begin, List<Constraint> results) implements Part {}
}

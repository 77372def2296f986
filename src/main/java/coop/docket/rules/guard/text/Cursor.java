package coop.docket.rules.guard.text;

import java.util.ArrayList;
import java.util.List;

/** Walks over some tokens of a rule, its brackets being balanced. */
public final class Cursor {
    private static final Token NOTHING = new Token(Token.Kind.SIGN, "", 0, 0, 0);

    private final List<Token> tokens;
    private final Token before;
    private int at;

    /** Tokens to be walked over, and the one before them, at which what is missing is reported. */
    public Cursor(List<Token> tokens, Token before) {
        this.tokens = tokens;
        this.before = before;
    }

    public boolean done() {
        return at >= tokens.size();
    }

    /** The next token, or one that is nothing. */
    public Token peek() {
        return peek(0);
    }

    /** The token so many places further on, or one that is nothing. */
    public Token peek(int further) {
        return at + further < tokens.size() ? tokens.get(at + further) : NOTHING;
    }

    /** The token that was taken last. */
    public Token last() {
        return at == 0 ? before : tokens.get(at - 1);
    }

    public Token take() {
        return done() ? NOTHING : tokens.get(at++);
    }

    /** Takes the next token if it is this sign or name. */
    public boolean took(String written) {
        if (!peek().is(written)) {
            return false;
        }
        at++;
        return true;
    }

    /** All tokens, those taken already as well. */
    public List<Token> all() {
        return tokens;
    }

    /** How many tokens have been taken. */
    public int place() {
        return at;
    }

    /** The tokens taken since a place. */
    public List<Token> since(int place) {
        return tokens.subList(place, at);
    }

    /** What stands within the bracket that opens next, which is taken to its end. */
    public Cursor inBrackets() {
        var opener = take();
        var begin = at;
        var depth = 1;
        while (depth > 0 && !done()) {
            var token = take();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        return new Cursor(tokens.subList(begin, at - 1), opener);
    }

    /** What is left, cut at this sign where it stands outside brackets; one empty part if nothing is left. */
    public List<Cursor> cutAt(String sign) {
        var parts = new ArrayList<Cursor>();
        var begin = at;
        var border = last();
        var depth = 0;
        for (; at < tokens.size(); at++) {
            var token = tokens.get(at);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && token.is(sign)) {
                parts.add(new Cursor(tokens.subList(begin, at), border));
                begin = at + 1;
                border = token;
            }
        }
        parts.add(new Cursor(tokens.subList(begin, at), border));
        return parts;
    }
}

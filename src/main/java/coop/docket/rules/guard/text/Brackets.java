package coop.docket.rules.guard.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Checks that every bracket is closed by its like, within its own part of the rule. */
public final class Brackets {
    private static final int DEEPEST = 40;
    private static final Set<String> BORDERS = Set.of("when", "then", "end");

    private final Deque<Token> open = new ArrayDeque<>();
    private final Remarks remarks;

    private Brackets(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Whether all is in order; the first thing that is not is remarked upon. */
    public static boolean balanced(List<Token> tokens, Remarks remarks) {
        var brackets = new Brackets(remarks);
        Token last = null;
        for (var token : tokens) {
            if (!brackets.take(token, last)) {
                return false;
            }
            last = token;
        }
        return brackets.closed(last);
    }

    private boolean take(Token token, Token last) {
        if (BORDERS.contains(token.text()) && token.is(Token.Kind.NAME)) {
            return closed(last);
        }
        if (!token.is(Token.Kind.SIGN)) {
            return true;
        }
        return switch (token.text()) {
            case "(" -> opened(token);
            case "{", "}", "[", "]" -> wrong(token);
            case ")" -> closedBy(token);
            default -> true;
        };
    }

    private boolean opened(Token token) {
        open.push(token);
        if (open.size() > DEEPEST) {
            remarks.at(token, "brackets-deep", DEEPEST);
            return false;
        }
        return true;
    }

    private boolean wrong(Token token) {
        remarks.at(token, "bracket-wrong", token.text());
        return false;
    }

    private boolean closedBy(Token token) {
        if (open.isEmpty()) {
            remarks.at(token, "bracket-too-many");
            return false;
        }
        open.pop();
        return true;
    }

    private boolean closed(Token last) {
        if (open.isEmpty()) {
            return true;
        }
        var opener = open.peekLast();
        remarks.after(last, "bracket-missing", opener.line(), opener.column());
        return false;
    }
}

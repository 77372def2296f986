package coop.docket.rules.guard.text;

import coop.docket.refusal.Reason;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.RuleProblem;
import java.util.List;

/** Gathers what is wrong with one rule file, each remark with its place and with what to write instead. */
public final class Remarks {
    private static final int ENOUGH = 50;

    private final String file;
    private final Problems problems = new Problems();
    private int count;

    public Remarks(String file) {
        this.file = file;
    }

    /** A remark upon a token; the key names two sentences, the second of which says what to write instead. */
    public void at(Token token, String key, Object... arguments) {
        at(token.line(), token.column(), key, arguments);
    }

    /** A remark upon what is missing after a token. */
    public void after(Token token, String key, Object... arguments) {
        at(token.line(), token.endColumn(), key, arguments);
    }

    /** A remark upon a place, line and column from 1. */
    public void at(int line, int column, String key, Object... arguments) {
        at(line, column, reason(key, arguments), reason(key + ".instead", arguments));
    }

    /** A remark that proposes a spelling. */
    public void misspelt(Token token, String key, String proposed, Object... arguments) {
        at(token.line(), token.column(), reason(key, arguments), reason("did-you-mean", proposed));
    }

    private void at(int line, int column, Reason what, Reason instead) {
        if (count++ < ENOUGH) {
            problems.add(new RuleProblem(file, line, column, what, instead));
        }
    }

    public boolean none() {
        return count == 0;
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** All of them by place, the first fifty at most. */
    public List<RuleProblem> sorted() {
        return problems.sorted();
    }

    private static Reason reason(String key, Object... arguments) {
        return Reason.of("rules.guard." + key, arguments);
    }
}

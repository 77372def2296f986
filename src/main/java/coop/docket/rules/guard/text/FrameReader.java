package coop.docket.rules.guard.text;

import coop.docket.rules.guard.text.Token.Kind;
import java.util.List;
import java.util.Optional;

/** Finds the parts of a rule, and says where one of its keywords is missing or stands twice. */
public final class FrameReader {
    private final List<Token> tokens;
    private final Remarks remarks;

    private FrameReader(List<Token> tokens, Remarks remarks) {
        this.tokens = tokens;
        this.remarks = remarks;
    }

    /** The parts of a rule; empty where they cannot be told apart, which is then remarked upon. */
    public static Optional<Frame> read(List<Token> tokens, Remarks remarks) {
        if (tokens.isEmpty()) {
            remarks.at(1, 1, "no-rule");
            return Optional.empty();
        }
        return new FrameReader(tokens, remarks).read();
    }

    private Optional<Frame> read() {
        var before = remarks.count();
        if (!tokens.get(0).is("rule")) {
            remarks.at(tokens.get(0), "before-rule", tokens.get(0).written());
        }
        var when = only("when");
        var then = only("then");
        var end = only("end");
        var second = find("rule", 1);
        if (second > 0) {
            remarks.at(tokens.get(second), "second-rule");
        } else if (when < 0) {
            missing("when-missing", pattern());
        } else if (then < 0) {
            missing("then-missing", flag());
        } else if (end < 0) {
            missing("end-missing", tokens.size());
        } else if (when > then || then > end) {
            remarks.at(tokens.get(then), "order");
        } else if (end < tokens.size() - 1) {
            remarks.at(tokens.get(end + 1), "after-end", tokens.get(end + 1).written());
        }
        if (remarks.count() > before || when < 0 || then < when || end < then) {
            return Optional.empty();
        }
        return Optional.of(
                new Frame(tokens.subList(0, when), tokens.subList(when + 1, then), tokens.subList(then + 1, end)));
    }

    private int only(String keyword) {
        var first = find(keyword, 0);
        var second = first < 0 ? -1 : find(keyword, first + 1);
        if (second >= 0) {
            remarks.at(tokens.get(second), "keyword-twice", keyword);
        }
        return first;
    }

    private int find(String keyword, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.NAME) && tokens.get(i).text().equals(keyword)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the first pattern begins, or the end of the file. */
    private int pattern() {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).is(":") && tokens.get(i - 1).is(Kind.VARIABLE)) {
                return i - 1;
            }
        }
        var then = find("then", 0);
        return then < 0 ? tokens.size() : then;
    }

    /** Where the flag is raised, or {@code end}, or the end of the file. */
    private int flag() {
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i).is("flag") && tokens.get(i - 2).is(Kind.VARIABLE)) {
                return i - 2;
            }
        }
        var end = find("end", 0);
        return end < 0 ? tokens.size() : end;
    }

    private void missing(String key, int place) {
        if (place < tokens.size()) {
            remarks.at(tokens.get(place), key);
        } else {
            remarks.after(tokens.get(tokens.size() - 1), key);
        }
    }
}

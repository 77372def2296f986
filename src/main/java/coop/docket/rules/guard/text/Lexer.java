package coop.docket.rules.guard.text;

import coop.docket.rules.guard.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a rule file into tokens, comments left out; what belongs to no rule is remarked upon. */
public final class Lexer {
    private static final Set<String> PAIRS = Set.of("&&", "||", "==", "!=", "<=", ">=");
    private static final String SIGNS = "(){}[],;:.@!<>=+-*/%&|";
    private static final String CURVED_OPEN = "\u201c\u201e\u201f\u2018\u201a\u00ab";
    private static final String CURVED = CURVED_OPEN + "\u201d\u2019\u00bb";

    private final String file;
    private final Remarks remarks;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Lexer(String file, Remarks remarks) {
        this.file = file;
        this.remarks = remarks;
    }

    /** The tokens of a file, in order. */
    public static List<Token> tokens(String file, Remarks remarks) {
        var lexer = new Lexer(file, remarks);
        while (lexer.at < file.length()) {
            lexer.step();
        }
        return lexer.tokens;
    }

    private void step() {
        var next = file.charAt(at);
        if (next == '\n') {
            newLine();
        } else if (next == ' ' || next == '\t') {
            at++;
        } else if (file.startsWith("//", at)) {
            var end = file.indexOf('\n', at);
            at = end < 0 ? file.length() : end;
        } else if (file.startsWith("/*", at)) {
            comment();
        } else if (next == '"' || next == '\'') {
            text(next);
        } else if (CURVED.indexOf(next) >= 0) {
            curvedText();
        } else if (next == '$' || isLetter(next)) {
            add(next == '$' ? Kind.VARIABLE : Kind.NAME, endOf(at + 1));
        } else if (isDigit(next)) {
            number();
        } else {
            sign(next);
        }
    }

    private void newLine() {
        at++;
        line++;
        lineStart = at;
    }

    private void comment() {
        var end = file.indexOf("*/", at + 2);
        if (end < 0) {
            remark("comment-open");
            end = file.length() - 2;
        }
        var after = Math.max(end + 2, at);
        while (at < after) {
            if (file.charAt(at) == '\n') {
                newLine();
            } else {
                at++;
            }
        }
    }

    private void text(char quote) {
        var end = endOfText(String.valueOf(quote));
        if (end < 0) {
            remark("text-open");
            end = endOfLine();
        } else if (quote == '\'') {
            remark("single-quotes");
        } else if (file.startsWith("\"\"\"", at)) {
            remark("three-quotes");
        }
        add(Kind.TEXT, file.substring(at + 1, end), Math.min(end + 1, file.length()));
    }

    private void curvedText() {
        remark("curved-quotes", String.valueOf(file.charAt(at)));
        var end = endOfText(CURVED + "\"");
        var closed = end >= 0;
        end = closed ? end : endOfLine();
        add(Kind.TEXT, file.substring(at + 1, end), closed ? end + 1 : end);
    }

    private int endOfText(String quotes) {
        for (int i = at + 1; i < endOfLine(); i++) {
            if (file.charAt(i) == '\\') {
                remarks.at(line, i - lineStart + 1, "backslash");
            }
            if (quotes.indexOf(file.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private int endOfLine() {
        var end = file.indexOf('\n', at);
        return end < 0 ? file.length() : end;
    }

    private void number() {
        var end = at;
        while (end < file.length() && (isDigit(file.charAt(end)) || isFraction(end))) {
            end++;
        }
        var written = file.substring(at, end);
        var goesOn = end < file.length() && (isLetter(file.charAt(end)) || file.charAt(end) == '.');
        if (goesOn || written.length() > 15 || written.matches("0[0-9].*") || written.matches(".*[.].*[.].*")) {
            remark("number", file.substring(at, Math.max(end, endOf(end))));
            end = Math.max(end, endOf(end));
        }
        add(Kind.NUMBER, end);
    }

    private boolean isFraction(int place) {
        return file.charAt(place) == '.' && place + 1 < file.length() && isDigit(file.charAt(place + 1));
    }

    private void sign(char next) {
        if (at + 2 <= file.length() && PAIRS.contains(file.substring(at, at + 2))) {
            add(Kind.SIGN, at + 2);
        } else if (SIGNS.indexOf(next) >= 0) {
            add(Kind.SIGN, at + 1);
        } else {
            var whole = file.codePointAt(at);
            remark(next < 128 ? "sign" : "letter", Character.toString(whole));
            at += Character.charCount(whole);
        }
    }

    private int endOf(int from) {
        var end = from;
        while (end < file.length() && (isLetter(file.charAt(end)) || isDigit(file.charAt(end)))) {
            end++;
        }
        return end;
    }

    private void add(Kind kind, int end) {
        add(kind, file.substring(at, end), end);
    }

    private void add(Kind kind, String text, int end) {
        tokens.add(new Token(kind, text, line, at - lineStart + 1, end - lineStart + 1));
        at = end;
    }

    private void remark(String key, Object... arguments) {
        remarks.at(line, at - lineStart + 1, key, arguments);
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z' || character == '_';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}

package coop.docket.rules.guard;

import coop.docket.rules.guard.text.Lexer;
import coop.docket.rules.guard.text.Remarks;
import coop.docket.rules.guard.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a rule is made of, part by part, so that two readings of it can be laid side by side. */
final class Shape {
    private final List<String> parts = new ArrayList<>();

    /** A part by its name and its tokens. */
    void add(String part, List<Token> tokens) {
        parts.add(part + ' ' + tokens.stream().map(Token::written).collect(Collectors.joining(" ")));
    }

    /** A part by its name and its text, which is cut into tokens here. */
    void add(String part, String text) {
        add(part, Lexer.tokens(text == null ? "" : text, new Remarks("")));
    }

    List<String> parts() {
        return List.copyOf(parts);
    }
}

package coop.docket.rules.tracing;

import coop.docket.register.Sheet;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Meaning;
import coop.docket.rules.guard.words.Words;
import coop.docket.rules.terms.Parameter;
import coop.docket.rules.vocabulary.Cooperative;
import coop.docket.rules.vocabulary.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what the words of a condition come to for one cooperative. */
public final class SeenWords {
    private static final Words WORDS = Words.of(Meaning.plain(Kind.COOPERATIVE, true));

    private final Cooperative cooperative;
    private final Map<String, Parameter> parameters;
    private final Map<String, List<Token>> bound = new HashMap<>();
    private final Map<String, Seen> seen = new LinkedHashMap<>();

    private SeenWords(Cooperative cooperative, Map<String, Parameter> parameters) {
        this.cooperative = cooperative;
        this.parameters = parameters;
    }

    /** @param place of the condition among the rule's, whose variables it may name */
    public static List<Seen> of(
            List<Condition> conditions, int place, Cooperative cooperative, Map<String, Parameter> parameters) {
        var words = new SeenWords(cooperative, parameters);
        for (var before : conditions.subList(0, place)) {
            var tokens = before.tokens();
            if (tokens.size() > 2
                    && tokens.get(0).is(Token.Kind.VARIABLE)
                    && tokens.get(1).is(":")) {
                words.bound.put(tokens.get(0).text(), tokens.subList(2, tokens.size()));
            }
        }
        words.read(conditions.get(place).tokens());
        return new ArrayList<>(words.seen.values());
    }

    private void read(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            if (token.is(Token.Kind.VARIABLE)) {
                read(bound.getOrDefault(token.text(), List.of()));
            } else if (token.is(Token.Kind.TEXT)) {
                literal(token.text(), at > 1 ? tokens.get(at - 2) : token);
            } else if (token.is(Token.Kind.NAME)
                    && (at == 0 || !tokens.get(at - 1).is("."))) {
                word(token.text(), at + 2 < tokens.size() && tokens.get(at + 1).is(".") ? tokens.get(at + 2) : null);
                measured(token.text(), tokens.subList(at + 1, tokens.size()));
            }
        }
    }

    private void word(String name, Token next) {
        if (WORDS.word(name).filter(word -> word.plain()).isEmpty()) {
            return;
        }
        var value = asked(cooperative, name);
        if (value instanceof Rows<?> rows) {
            see(name, rows.count());
        } else if (WORDS.word(name).orElseThrow().meaning().is(Kind.ROW)) {
            if (next != null && next.is(Token.Kind.NAME)) {
                see(name + "." + next.text(), asked(value, next.text()));
            }
        } else {
            see(name, value);
        }
    }

    /** A word that is asked with one number: written out, or a parameter's. */
    private void measured(String name, List<Token> after) {
        if (after.size() < 2 || !after.get(0).is("(") || !takesNumber(name)) {
            return;
        }
        var first = after.get(1);
        if (first.is(Token.Kind.NUMBER)) {
            see(name, asked(cooperative, name, Long.valueOf(first.text())));
        } else if (after.size() > 3 && parameters.containsKey(after.get(3).text())) {
            var number = inForce(after.get(3).text());
            see(name, number == null ? null : asked(cooperative, name, number));
        }
    }

    private static boolean takesNumber(String name) {
        return WORDS.word(name)
                .filter(word ->
                        word.meaning().kind().isValue() || word.meaning().is(Kind.TRUTH))
                .filter(word ->
                        word.least() == 1 && word.argument(0).orElseThrow().kind() == Kind.NUMBER)
                .isPresent();
    }

    /** The name of a parameter, or of a column read as it is written. */
    private void literal(String text, Token asking) {
        if (parameters.containsKey(text)) {
            see(text, inForce(text));
        } else if (asking.is("asWritten") && Sheet.COOPERATIVES.has(text)) {
            see(text, cooperative.dossier().cooperative().value(Sheet.COOPERATIVES.column(text)));
        }
    }

    /** What a parameter comes to today; null where it has no value yet. */
    private Object inForce(String parameter) {
        var value = parameters.get(parameter).on(cooperative.today());
        return value == null ? null : value.content();
    }

    private void see(String word, Object value) {
        seen.put(word, new Seen(word, value));
    }

    private static Object asked(Object owner, String word, Object... with) {
        try {
            var method = Arrays.stream(owner.getClass().getMethods())
                    .filter(each -> each.getName().equals(word) && each.getParameterCount() == with.length)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(word + " is no word"));
            return method.invoke(owner, with);
        } catch (ReflectiveOperationException notAsked) {
            throw new IllegalStateException(word + " cannot be asked", notAsked);
        }
    }
}

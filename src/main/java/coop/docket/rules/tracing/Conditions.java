package coop.docket.rules.tracing;

import coop.docket.rules.guard.text.Cursor;
import coop.docket.rules.guard.text.FrameReader;
import coop.docket.rules.guard.text.Lexer;
import coop.docket.rules.guard.text.Remarks;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule's condition taken apart.
 *
 * @param root what stands before the bracket of the cooperative: {@code $c : Cooperative}
 * @param own what is asked of the cooperative
 * @param further the patterns after it
 */
record Conditions(String root, List<Condition> own, List<Condition> further) {

    /** Of a rule that has passed the guard. */
    static Conditions of(SourceFile file) {
        var remarks = new Remarks(file.path());
        var tokens = Lexer.tokens(file.text(), remarks);
        var frame = FrameReader.read(tokens, remarks).orElseThrow();
        var cursor = new Cursor(frame.conditions(), tokens.get(frame.head().size()));
        var root = List.of(cursor.take(), cursor.take(), cursor.take());
        var text = new Slices(file.text());
        var own = new ArrayList<Condition>();
        for (var part : cursor.inBrackets().cutAt(",")) {
            if (!part.done()) {
                own.add(text.condition(part.all()));
            }
        }
        return new Conditions(text.of(root), own, further(cursor, text));
    }

    private static List<Condition> further(Cursor cursor, Slices text) {
        var further = new ArrayList<Condition>();
        var pattern = new ArrayList<Token>();
        var depth = 0;
        while (!cursor.done()) {
            var token = cursor.take();
            if (depth == 0 && !pattern.isEmpty() && begins(token, pattern)) {
                further.add(text.condition(pattern));
                pattern = new ArrayList<>();
            }
            if (!token.is("and") || !pattern.isEmpty()) {
                pattern.add(token);
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        if (!pattern.isEmpty()) {
            further.add(text.condition(pattern));
        }
        return further;
    }

    /** Whether a pattern begins here, and not what belongs to the one before. */
    private static boolean begins(Token token, List<Token> before) {
        var last = before.get(before.size() - 1);
        var opens = token.is("exists") || token.is("not") || token.is("accumulate") || token.is("acc");
        var alternatives = token.is("(") && last.is(")") && before.stream().anyMatch(each -> each.is("from"));
        return token.is("and")
                || opens
                || alternatives
                        && !before.get(0).is("accumulate")
                        && !before.get(0).is("acc");
    }

    List<Condition> all() {
        var all = new ArrayList<>(own);
        all.addAll(further);
        return all;
    }

    /** The rule's condition as far as the first so many of them go. */
    String first(int count) {
        var asked = own.subList(0, Math.min(count, own.size())).stream()
                .map(Condition::text)
                .toList();
        var text = new StringBuilder(root + "( " + String.join(",\n", asked) + " )");
        for (int i = own.size(); i < count; i++) {
            text.append('\n').append(further.get(i - own.size()).text());
        }
        return text.toString();
    }

    /** The condition at a place, from 1, by itself: with what variables are bound to before it, and nothing else. */
    String alone(int place) {
        var bound = own.subList(0, Math.min(place - 1, own.size())).stream()
                .filter(Condition::binds)
                .map(Condition::text);
        if (place <= own.size()) {
            return root
                    + Stream.concat(bound, Stream.of(own.get(place - 1).text()))
                            .collect(Collectors.joining(",\n", "( ", " )"));
        }
        return root
                + bound.collect(Collectors.joining(",\n", "( ", " )"))
                + '\n'
                + further.get(place - 1 - own.size()).text();
    }

    /** Cuts texts out of a file by tokens. */
    private record Slices(String file, int[] lines) {
        Slices(String file) {
            this(file, starts(file));
        }

        private static int[] starts(String file) {
            var starts = new ArrayList<>(List.of(0));
            for (int at = file.indexOf('\n'); at >= 0; at = file.indexOf('\n', at + 1)) {
                starts.add(at + 1);
            }
            return starts.stream().mapToInt(Integer::intValue).toArray();
        }

        String of(List<Token> tokens) {
            var first = tokens.get(0);
            var last = tokens.get(tokens.size() - 1);
            return file.substring(
                    lines[first.line() - 1] + first.column() - 1, lines[last.line() - 1] + last.endColumn() - 1);
        }

        Condition condition(List<Token> tokens) {
            return new Condition(of(tokens), tokens.get(0).line(), List.copyOf(tokens));
        }
    }
}

package coop.docket.rules.plain;

import coop.docket.register.Column;
import coop.docket.register.Sheet;
import coop.docket.register.ValueKind;
import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Part;
import java.util.List;
import java.util.Set;

/**
 * Says questions: what must hold, or must not.
 *
 * @param depth within how many lists of alternatives
 */
record Questions(Phrases phrases, int depth) {
    private static final int DEEPEST = 2;
    private static final int SHORT = 150;
    private static final Set<String> OF_TEXT = Set.of("startsWith", "sameWords");
    private static final Set<String> OF_KNOWLEDGE = Set.of("isKnown", "isNotKnown");

    String say(Part part) {
        return say(part, true);
    }

    /** @param holds whether it must hold, or must not */
    String say(Part part, boolean holds) {
        if (part instanceof Part.Constraint constraint) {
            return say(constraint.question(), holds);
        }
        if (part instanceof Part.Negated negated) {
            return say(negated.part(), !holds);
        }
        if (part instanceof Part.Named named && named.meaning().part() != null) {
            return say(named.meaning().part(), holds);
        }
        if (part instanceof Part.Joined joined) {
            return joined(joined, holds);
        }
        if (part instanceof Part.Compared compared) {
            return new Compares(phrases).say(compared, holds);
        }
        if (part instanceof Part.Among among) {
            return new Compares(phrases).say(among, holds);
        }
        if (part instanceof Part.Exists exists) {
            var some = exists.none() != holds;
            return speech().say(some ? "rows.some" : "rows.none", phrases.rows().pattern(exists.pattern(), false));
        }
        if (part instanceof Part.Asked asked && asked.meaning().is(Kind.TRUTH)) {
            return asked(asked, holds);
        }
        throw new Unsaid(part);
    }

    private String joined(Part.Joined joined, boolean holds) {
        if (depth == DEEPEST) {
            throw new Unsaid(joined);
        }
        // not one of them is: each is not
        var either = joined.either() == holds;
        var parts = flat(joined, joined.either()).stream().toList();
        var within = new Questions(phrases, depth + 1);
        var said = parts.stream().map(part -> within.say(part, holds)).toList();
        var brief = said.size() == 2
                && said.get(0).length() + said.get(1).length() < SHORT
                && parts.stream().noneMatch(Questions::jointed);
        var text = brief
                ? speech().say(either ? "or" : "and", said.toArray())
                : speech().say(
                                either ? "one-of" : "all-of",
                                speech().marked(said, either ? "either" : "last", depth + 1));
        // within a list of what rows meet nobody could tell where the alternatives end
        return phrases.row() == null ? text : speech().say("brackets", text);
    }

    /** {@code a || b || c} is read as {@code (a || b) || c}. */
    private static List<Part> flat(Part part, boolean either) {
        if (part instanceof Part.Joined joined && joined.either() == either) {
            return joined.parts().stream()
                    .flatMap(each -> flat(each, either).stream())
                    .toList();
        }
        return List.of(part);
    }

    /** What has joints of its own, so that another one could be taken for theirs. */
    private static boolean jointed(Part part) {
        if (part instanceof Part.Negated negated) {
            return jointed(negated.part());
        }
        return part instanceof Part.Joined
                || part instanceof Part.Exists
                || part instanceof Part.Asked asked && asked.owner().is(Kind.ROWS) && !RowPhrases.plain(asked.of());
    }

    private String asked(Part.Asked asked, boolean holds) {
        var name = asked.word().name();
        if (asked.owner().is(Kind.ROWS)) {
            if (!Set.of("found", "none").contains(name)) {
                throw new Unsaid(asked);
            }
            var some = name.equals("found") == holds;
            return speech().say(some ? "rows.some" : "rows.none", phrases.rows().say(asked.of(), false));
        }
        if (name.equals("isNot")) {
            return isNot(asked, holds);
        }
        if (OF_KNOWLEDGE.contains(name)) {
            return known(asked, name.equals("isKnown") == holds);
        }
        var with = asked.with().stream().map(phrases.values()::say).toList();
        var given =
                OF_TEXT.contains(name) ? List.of(with.get(0), speech().list(with.subList(1, with.size()), "or")) : with;
        var key = holds ? name : name + ".not";
        if (!speech().has(key)) {
            throw new Unsaid(asked);
        }
        return speech().word(key, key, given);
    }

    private String isNot(Part.Asked asked, boolean holds) {
        var value = asked.with().get(0);
        var column = Values.of(value);
        var choices = asked.with().subList(1, asked.with().size()).stream()
                .map(each -> phrases.choice(column, Phrases.text(each)))
                .toList();
        return new Compares(phrases).text(holds ? "blank" : "eq", value, speech().list(choices, holds ? "nor" : "or"));
    }

    /** An event is not unknown: it has not happened. */
    private String known(Part.Asked asked, boolean known) {
        Column column = Values.of(asked.with().get(0));
        if (column != null && column.kind() == ValueKind.YES_NO) {
            var entry = speech().names().column(Sheet.COOPERATIVES, column);
            return speech().say(known ? "entry.known" : "entry.unknown", entry);
        }
        var event = column != null && column.event() ? ".event" : "";
        return speech().say(
                        (known ? "isKnown" : "isNotKnown") + event,
                        phrases.values().say(asked.with().get(0)));
    }

    private Speech speech() {
        return phrases.speech();
    }
}

package coop.docket.rules.warnings;

import coop.docket.rules.guard.text.Token;
import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Part;
import java.util.stream.Collectors;

/** Spells parts of rules so that those which mean the same are spelt the same: variables are written out. */
final class Spelt {
    private Spelt() {}

    static String of(Part part) {
        if (part instanceof Part.Written written) {
            return (written.negative() ? "-" : "") + written.begin().written();
        }
        if (part instanceof Part.Named named) {
            return named.meaning().part() != null ? of(named.meaning().part()) : named(named);
        }
        if (part instanceof Part.Asked asked) {
            return asked(asked);
        }
        if (part instanceof Part.Negated negated) {
            return "!(" + of(negated.part()) + ")";
        }
        if (part instanceof Part.Joined joined) {
            return joined.parts().stream()
                    .map(Spelt::of)
                    .sorted()
                    .collect(Collectors.joining(joined.either() ? " || " : " && ", "(", ")"));
        }
        if (part instanceof Part.Compared compared) {
            return of(compared.left().part()) + " " + compared.sign().text() + " "
                    + of(compared.right().part());
        }
        if (part instanceof Part.Among among) {
            var values = among.values().stream().map(Token::written).sorted().collect(Collectors.joining(", "));
            return of(among.left().part()) + (among.none() ? " not" : "") + " in (" + values + ")";
        }
        if (part instanceof Part.Reckoned reckoned) {
            return "(" + of(reckoned.left()) + " " + reckoned.sign().text() + " " + of(reckoned.right()) + ")";
        }
        return rows(part);
    }

    private static String rows(Part part) {
        if (part instanceof Part.Exists exists) {
            return (exists.none() ? "not " : "exists ") + of(exists.pattern());
        }
        if (part instanceof Part.Total total) {
            return total.begin().text() + "(" + of(total.of()) + " of " + of(total.pattern()) + ")";
        }
        if (part instanceof Part.Constraint constraint) {
            return constraint.question() == null ? "" : of(constraint.question());
        }
        if (part instanceof Part.Accumulated accumulated) {
            return accumulated.results().stream().map(Spelt::of).sorted().collect(Collectors.joining(", "));
        }
        var pattern = (Part.Pattern) part;
        return pattern.constraints().stream()
                        .map(Spelt::of)
                        .filter(each -> !each.isEmpty())
                        .sorted()
                        .collect(Collectors.joining(", ", pattern.row().getSimpleName() + "(", ")"))
                + " from " + of(pattern.from());
    }

    private static String asked(Part.Asked asked) {
        var given = asked.with().stream().map(Spelt::of).collect(Collectors.joining(","));
        var word = asked.word().name() + (given.isEmpty() ? "" : "(" + given + ")");
        var owner = asked.of() == null || asked.owner().is(Kind.COOPERATIVE) ? row(asked) : of(asked.of()) + ".";
        return owner + word;
    }

    /** A column of the row within whose brackets it stands. */
    private static String row(Part.Asked asked) {
        return asked.owner().is(Kind.ROW) ? "row." : "";
    }

    private static String named(Part.Named named) {
        return named.meaning().is(Kind.ROW) ? "row" : "";
    }
}

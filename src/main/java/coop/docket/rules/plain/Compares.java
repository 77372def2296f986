package coop.docket.rules.plain;

import coop.docket.register.ValueKind;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Part;
import java.util.Map;

/** Says comparisons; a day that lies a span after another is said as the time that has passed. */
record Compares(Phrases phrases) {
    private static final Map<String, String> NAMES =
            Map.of("<", "lt", "<=", "le", ">", "gt", ">=", "ge", "==", "eq", "!=", "ne");
    private static final Map<String, String> OPPOSITES =
            Map.of("lt", "ge", "le", "gt", "gt", "le", "ge", "lt", "eq", "ne", "ne", "eq");
    private static final Map<String, String> TURNED =
            Map.of("lt", "gt", "le", "ge", "gt", "lt", "ge", "le", "eq", "eq", "ne", "ne");

    String say(Part.Compared compared, boolean holds) {
        var name = NAMES.get(compared.sign().text());
        var sign = holds ? name : OPPOSITES.get(name);
        var left = compared.left().part();
        var right = compared.right().part();
        if (left instanceof Part.Written || plus(left) == null && plus(right) != null) {
            return say(TURNED.get(sign), right, left, compared.right().kind());
        }
        return say(sign, left, right, compared.left().kind());
    }

    private String say(String sign, Part left, Part right, Kind kind) {
        var values = phrases.values();
        var after = plus(left);
        if (after != null && today(right)) {
            return phrases.speech()
                    .say(
                            "elapsed." + sign + ".today",
                            values.say(after.with().get(0)),
                            values.say(after.with().get(1)));
        }
        if (after != null) {
            return phrases.speech()
                    .say(
                            "elapsed." + sign,
                            values.say(after.with().get(0)),
                            values.say(right),
                            values.say(after.with().get(1)));
        }
        if (kind == Kind.TEXT) {
            return text(sign, left, values.say(right, Values.of(left)));
        }
        var key = (inTime(kind, left) ? "day." : "number.") + sign;
        var over = new Overall(phrases).of(left);
        if (over.isPresent()) {
            var asked = phrases.speech().say(key, over.get().what(), values.say(right, Values.of(left)));
            return phrases.speech().say("rows.over", asked, over.get().rows());
        }
        var subject = values.say(left, Values.of(right));
        var said = phrases.speech().say(key, subject, values.say(right, Values.of(left)));
        return left instanceof Part.Asked asked && asked.owner().is(Kind.SIGNS)
                ? new SignsPhrase(phrases).listed(said, asked)
                : said;
    }

    /** A text that is, or is not, what is said; what holds yes or no is an entry. */
    String text(String sign, Part left, String right) {
        var column = Values.of(left);
        if (column != null && column.kind() == ValueKind.YES_NO && left instanceof Part.Asked asked) {
            var entry = phrases.speech().names().column(Phrases.sheet(asked.owner()), column);
            return phrases.speech().say("entry." + sign, entry, right);
        }
        return phrases.speech().say("text." + sign, phrases.values().say(left), right);
    }

    String say(Part.Among among, boolean holds) {
        var left = among.left().part();
        var column = Values.of(left);
        var choices = among.values().stream()
                .map(value -> value.is(Token.Kind.NUMBER)
                        ? phrases.numbers().written(value, column)
                        : phrases.choice(column, value.text()))
                .toList();
        var sign = among.none() == holds ? "ne" : "eq";
        var listed = phrases.speech().list(choices, sign.equals("ne") ? "nor" : "or");
        return among.left().is(Kind.TEXT)
                ? text(sign, left, listed)
                : phrases.speech().say("number." + sign, phrases.values().say(left), listed);
    }

    private static boolean inTime(Kind kind, Part left) {
        var column = Values.of(left);
        return kind == Kind.DAY || column != null && column.key().equals("year");
    }

    private static boolean today(Part part) {
        return part instanceof Part.Asked asked && asked.word().name().equals("today");
    }

    /** The word plus, be it by way of a variable; null for any other part. */
    private static Part.Asked plus(Part part) {
        if (part instanceof Part.Named named && named.meaning().part() != null) {
            return plus(named.meaning().part());
        }
        return part instanceof Part.Asked asked && asked.word().name().equals("plus") ? asked : null;
    }
}

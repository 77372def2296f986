package coop.docket.rules.plain;

import coop.docket.register.Column;
import coop.docket.register.Sheet;
import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says values: days, numbers, texts, spans of time, and single rows. */
record Values(Phrases phrases) {
    private static final Set<String> PARAMETERS = Set.of("months", "days", "workingDays", "amount", "share", "number");
    private static final Set<String> OF_PARAMETER = Set.of("thisYearBy", "lastDue", "yearsAgo");
    /** What words read without the rule's naming it. */
    static final Map<String, List<String>> READ_BY_THEMSELVES = Map.of(
            "minimum", List.of("members.minimum", "members.minimum-of-union"),
            "belowSince", List.of("members.minimum", "members.minimum-of-union"),
            "belowRun", List.of("members.minimum", "members.minimum-of-union"));

    String say(Part part) {
        return say(part, null);
    }

    /** @param beside the column that the value is laid beside, or null */
    String say(Part part, Column beside) {
        if (part instanceof Part.Written written) {
            return written.begin().is(coop.docket.rules.guard.text.Token.Kind.NUMBER)
                    ? phrases.numbers().written(written, beside)
                    : phrases.choice(beside, Phrases.text(written));
        }
        if (part instanceof Part.Named named) {
            return named(named, beside);
        }
        if (part instanceof Part.Reckoned reckoned) {
            return reckoned(reckoned, beside);
        }
        if (part instanceof Part.Total total) {
            return total(total);
        }
        if (part instanceof Part.Asked asked) {
            return asked(asked);
        }
        throw new Unsaid(part);
    }

    private String named(Part.Named named, Column beside) {
        if (named.meaning().part() != null) {
            return say(named.meaning().part(), beside);
        }
        if (named.meaning().is(Kind.ROW)) {
            return speech().say("this-row", speech().names().row(Phrases.sheet(named.meaning())));
        }
        return speech().say("the-cooperative");
    }

    private String reckoned(Part.Reckoned reckoned, Column beside) {
        var sign =
                switch (reckoned.sign().text()) {
                    case "+" -> "plus";
                    case "-" -> "minus";
                    default -> "times";
                };
        return speech().say("sum." + sign, bracketed(reckoned.left(), beside), bracketed(reckoned.right(), beside));
    }

    private String bracketed(Part part, Column beside) {
        var said = say(part, part instanceof Part.Written ? null : beside);
        return part instanceof Part.Reckoned ? speech().say("brackets", said) : said;
    }

    private String total(Part.Total total) {
        var rows = phrases.rows().pattern(total.pattern(), true);
        var of = phrases.within(total.pattern().row()).values().say(total.of());
        return speech().say("total." + total.begin().text(), of, rows);
    }

    private String asked(Part.Asked asked) {
        var name = asked.word().name();
        if (asked.owner().is(Kind.ROW)) {
            return column(asked, true);
        }
        if (asked.owner().is(Kind.ROWS)) {
            return phrases.rows().value(asked);
        }
        if (asked.owner().is(Kind.SIGNS)) {
            return speech().say("signs." + name);
        }
        if (asked.meaning().column() != null) {
            return column(asked, phrases.row() != null);
        }
        if (PARAMETERS.contains(name)) {
            return phrases.numbers().parameter(Phrases.text(asked.with().get(0)));
        }
        if (name.endsWith("On") && PARAMETERS.contains(name.substring(0, name.length() - 2))) {
            return phrases.numbers()
                    .parameterOn(
                            Phrases.text(asked.with().get(0)), say(asked.with().get(1)));
        }
        if (asked.meaning().is(Kind.ROWS) || !speech().has(name)) {
            throw new Unsaid(asked);
        }
        var given = given(asked);
        return name.equals("day")
                ? given.get(0)
                : speech().word(name, READ_BY_THEMSELVES.containsKey(name) ? "minimum" : name, given);
    }

    private String column(Part.Asked asked, boolean ofWhat) {
        var sheet = Phrases.sheet(asked.owner());
        var column = speech().say(
                        "column", speech().names().column(sheet, asked.meaning().column()));
        if (!ofWhat || asked.of() == null && asked.owner().is(Kind.ROW)) {
            return column;
        }
        var owner = asked.of() == null ? speech().say("the-cooperative") : say(asked.of());
        return speech().say("of", column, owner);
    }

    /** What a word of the cooperative is given, said. */
    private List<String> given(Part.Asked asked) {
        var name = asked.word().name();
        var said = new ArrayList<String>();
        for (var each : asked.with()) {
            said.add(
                    switch (name) {
                        case "day" -> phrases.numbers().day(Phrases.text(each));
                        case "thisYearOn" -> phrases.numbers().dayOfYear(Phrases.text(each));
                        case "asWritten" -> phrases.column(Sheet.COOPERATIVES, each);
                        default ->
                            OF_PARAMETER.contains(name) ? phrases.numbers().parameter(Phrases.text(each)) : say(each);
                    });
        }
        READ_BY_THEMSELVES
                .getOrDefault(name, List.of())
                .forEach(each -> said.add(phrases.numbers().parameter(each)));
        return said;
    }

    /** The column that a value is of, to call what it is laid beside by its list or unit; null where it is of none. */
    static Column of(Part part) {
        if (part instanceof Part.Named named) {
            return named.meaning().part() == null ? null : of(named.meaning().part());
        }
        if (part instanceof Part.Total total) {
            return total.begin().is("count") ? null : of(total.of());
        }
        if (part instanceof Part.Reckoned reckoned) {
            return of(reckoned.left()) == null ? of(reckoned.right()) : of(reckoned.left());
        }
        if (!(part instanceof Part.Asked asked)) {
            return null;
        }
        if (asked.word().name().equals("sum")) {
            return Phrases.sheet(asked.owner()).column(Phrases.text(asked.with().get(0)));
        }
        return Set.of("thisYear", "yearOf", "yearsAgo").contains(asked.word().name())
                ? Sheet.REPORTS.column("year")
                : asked.meaning().column();
    }

    private Speech speech() {
        return phrases.speech();
    }
}

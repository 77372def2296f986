package coop.docket.rules.plain;

import coop.docket.register.Sheet;
import coop.docket.register.ValueKind;
import coop.docket.rules.guard.words.ChildSheets;
import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Part;
import coop.docket.rules.vocabulary.Literal;
import java.util.ArrayList;
import java.util.List;

/** Says rows: what they are, and what each of them meets. */
record RowPhrases(Phrases phrases) {

    /** @param many whether there may be several: {@code debts} for {@code debt} */
    String say(Part part, boolean many) {
        if (part instanceof Part.Named named && named.meaning().part() != null) {
            return say(named.meaning().part(), many);
        }
        if (!(part instanceof Part.Asked asked)) {
            throw new Unsaid(part);
        }
        if (asked.word().name().equals("or")) {
            return speech().say(
                            "rows.either",
                            say(asked.of(), many),
                            say(asked.with().get(0), many));
        }
        var meets = new ArrayList<String>();
        return where(base(asked, meets, many), meets);
    }

    /** Rows that a pattern asks for. */
    String pattern(Part.Pattern pattern, boolean many) {
        var meets = new ArrayList<String>();
        var base = base(pattern.from(), meets, many);
        var questions = phrases.within(pattern.row()).questions();
        for (var constraint : pattern.constraints()) {
            if (constraint.question() != null) {
                meets.add(questions.say(constraint.question()));
            }
        }
        return where(base, meets);
    }

    /** Whether no word narrows the rows. */
    static boolean plain(Part rows) {
        if (rows instanceof Part.Named named && named.meaning().part() != null) {
            return plain(named.meaning().part());
        }
        return rows instanceof Part.Asked asked && asked.owner().is(Kind.COOPERATIVE);
    }

    private String where(String base, List<String> meets) {
        return meets.isEmpty() ? base : speech().say("rows.where", base, speech().list(meets, "and"));
    }

    /** The rows as they are before any word narrows them; what the words ask is added to the list. */
    private String base(Part part, List<String> meets, boolean many) {
        if (part instanceof Part.Named named && named.meaning().part() != null) {
            return base(named.meaning().part(), meets, many);
        }
        if (!(part instanceof Part.Asked asked) || asked.word().name().equals("or")) {
            throw new Unsaid(part);
        }
        if (asked.owner().is(Kind.ROWS)) {
            var base = base(asked.of(), meets, many);
            meets.add(met(asked));
            return base;
        }
        var key = asked.word().name() + (many ? ".many" : "");
        if (!speech().has(key)) {
            throw new Unsaid(asked);
        }
        var given = new ArrayList<String>();
        asked.with().forEach(each -> given.add(phrases.values().say(each)));
        Values.READ_BY_THEMSELVES
                .getOrDefault(asked.word().name(), List.of())
                .forEach(each -> given.add(phrases.numbers().parameter(each)));
        return speech().word(
                        key,
                        Values.READ_BY_THEMSELVES.containsKey(asked.word().name())
                                ? "minimum"
                                : asked.word().name(),
                        given);
    }

    /** What one word asks of each row. */
    private String met(Part.Asked asked) {
        var sheet = ChildSheets.of(asked.owner().type());
        var name = asked.word().name();
        switch (name) {
            case "with", "isNot":
                return among(asked, sheet, name);
            case "outOfOrder":
                var columns = asked.with().stream()
                        .map(each -> phrases.bare(sheet, Phrases.text(each)))
                        .toList();
                return speech().say("rows.outOfOrder", speech().list(columns, "comma"));
            case "lacking":
                var event = sheet.column(Phrases.text(asked.with().get(0))).event();
                return speech().say(
                                event ? "rows.lacking.event" : "rows.lacking",
                                phrases.column(sheet, asked.with().get(0)));
            default:
                if (!speech().has("rows." + name)) {
                    throw new Unsaid(asked);
                }
                return speech().say("rows." + name, given(asked, sheet));
        }
    }

    private String among(Part.Asked asked, Sheet sheet, String word) {
        var column = sheet.column(Phrases.text(asked.with().get(0)));
        var choices = asked.with().subList(1, asked.with().size()).stream()
                .map(each -> phrases.choice(column, Phrases.text(each)))
                .toList();
        var listed = speech().list(choices, word.equals("with") ? "or" : "nor");
        if (column.kind() == ValueKind.YES_NO) {
            return speech().say(
                            word.equals("with") ? "entry.eq" : "entry.blank",
                            phrases.bare(sheet, column.key()),
                            listed);
        }
        return speech().say("rows." + word, phrases.column(sheet, asked.with().get(0)), listed);
    }

    private List<String> given(Part.Asked asked, Sheet sheet) {
        var inRow = phrases.within(asked.owner().type()).values();
        var column = asked.with().stream()
                .filter(each -> each instanceof Part.Written written && sheet.has(Phrases.text(written)))
                .findFirst()
                .map(each -> sheet.column(Phrases.text(each)))
                .orElse(null);
        var said = new ArrayList<String>();
        for (int place = 0; place < asked.with().size(); place++) {
            var part = asked.with().get(place);
            var literal = asked.word().argument(place).orElseThrow().literal();
            said.add(
                    literal == Literal.Of.COLUMN
                            ? phrases.column(sheet, part)
                            : literal == Literal.Of.PARAMETER
                                    ? phrases.numbers()
                                            .parameterOn(
                                                    Phrases.text(part),
                                                    phrases.column(
                                                            sheet, asked.with().get(1)))
                                    : inRow.say(part, column));
        }
        return said;
    }

    /** What is asked of all of them together. */
    String value(Part.Asked asked) {
        return switch (asked.word().name()) {
            case "count" -> speech().say("rows.count", say(asked.of(), true));
            case "since" -> speech().say("rows.since", say(asked.of(), false));
            case "sum" ->
                speech().say(
                                "rows.sum",
                                say(asked.of(), true),
                                phrases.column(
                                        Phrases.sheet(asked.owner()),
                                        asked.with().get(0)));
            default -> throw new Unsaid(asked);
        };
    }

    private Speech speech() {
        return phrases.speech();
    }
}

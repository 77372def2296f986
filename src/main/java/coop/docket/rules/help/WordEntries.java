package coop.docket.rules.help;

import coop.docket.register.Column;
import coop.docket.register.ValueKind;
import coop.docket.rules.guard.words.Argument;
import coop.docket.rules.guard.words.ChildSheets;
import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Meaning;
import coop.docket.rules.guard.words.ParameterUse;
import coop.docket.rules.guard.words.Word;
import coop.docket.rules.guard.words.Words;
import coop.docket.rules.vocabulary.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The vocabulary itself: every word that the guard knows, of the cooperative, of rows, of one row, of signs and flags. */
record WordEntries(Told told) {
    private static final Set<String> OF_TODAY = Set.of("months", "days", "workingDays", "amount", "share", "number");

    List<HelpEntry> all() {
        var entries = new ArrayList<HelpEntry>();
        of(Meaning.plain(Kind.COOPERATIVE, true), "cooperative", entries);
        of(Meaning.row(Kind.ROWS, null), "rows", entries);
        of(Meaning.plain(Kind.SIGNS, true), "signs", entries);
        of(Meaning.plain(Kind.FLAG, true), "flag", entries);
        for (var row : ChildSheets.names()) {
            of(Meaning.row(Kind.ROW, ChildSheets.named(row).orElseThrow()), row, entries);
        }
        return entries;
    }

    private void of(Meaning owner, String name, List<HelpEntry> entries) {
        for (var word : Words.of(owner).all()) {
            entries.add(word.meaning().column() == null ? own(word, name) : column(word, owner, name));
        }
    }

    /** A word with a meaning of its own. */
    private HelpEntry own(Word word, String owner) {
        var flag = word.meaning().is(Kind.FLAG);
        return entry(
                word,
                owner,
                told.say(owner + "." + word.name()),
                Examples.of(owner + "." + word.name()),
                flag ? HelpEntry.Place.FLAG : HelpEntry.Place.COOPERATIVE);
    }

    /** A word that reads a column. */
    private HelpEntry column(Word word, Meaning owner, String name) {
        var column = word.meaning().column();
        var sheet = ChildSheets.of(owner.type());
        var called = told.names().column(sheet, column);
        if (owner.is(Kind.COOPERATIVE)) {
            var meaning = told.say(column.event() ? "event-of-cooperative" : "of-cooperative", called);
            return entry(
                    word, name, meaning, Examples.question(column, word.name(), "today"), HelpEntry.Place.COOPERATIVE);
        }
        var meaning = told.say(
                column.event() ? "event" : "of-row", called, told.names().row(sheet));
        var question = column.kind() == ValueKind.TEXT
                ? "$c.isKnown(" + word.name() + ")"
                : Examples.question(column, word.name(), "$c.today()");
        var example = "exists %s( %s ) from $c.%s".formatted(name, question, sheet.key());
        return entry(word, name, meaning, example, HelpEntry.Place.PATTERN);
    }

    private HelpEntry entry(Word word, String owner, String meaning, String example, HelpEntry.Place place) {
        var column = word.meaning().column();
        var type = column == null ? told.kind(word.meaning().kind()) : told.kind(column);
        return new HelpEntry(
                HelpEntry.Group.WORD,
                owner,
                word.name(),
                signature(word),
                type,
                unit(word, column),
                !word.meaning().known(),
                meaning,
                example,
                place,
                told.choices(column));
    }

    private String unit(Word word, Column column) {
        var name = word.name().endsWith("On")
                ? word.name().substring(0, word.name().length() - 2)
                : word.name();
        if (OF_TODAY.contains(name)
                && word.argument(0).filter(WordEntries::ofParameter).isPresent()) {
            return told.say("unit." + ParameterUse.unit(word.name()).name().toLowerCase(Locale.ROOT));
        }
        return Set.of("thisYear", "yearOf", "yearsAgo").contains(word.name())
                ? told.say("unit.year")
                : told.unit(column);
    }

    private static boolean ofParameter(Argument argument) {
        return argument.literal() == Literal.Of.PARAMETER;
    }

    /** {@code with("column", "value", …)}. */
    private String signature(Word word) {
        if (word.plain()) {
            return word.name();
        }
        var given = word.arguments().stream().map(this::argument).toList();
        return word.name() + "(" + String.join(", ", given) + (word.many() ? ", …" : "") + ")";
    }

    private String argument(Argument argument) {
        return argument.literal() == null
                ? told.kind(argument.kind())
                : '"' + told.say("literal." + argument.literal().name().toLowerCase(Locale.ROOT)) + '"';
    }
}

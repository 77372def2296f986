package coop.docket.rules.sentences;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.register.RegisterNames;
import coop.docket.register.ValueKind;
import coop.docket.rules.terms.Parameter;
import coop.docket.rules.terms.Span;
import java.time.MonthDay;

/** How a value of a sentence is said: lists in their words, spans with their unit, unknown as such. */
final class Spoken {
    private final Words words;

    Spoken(Language language) {
        this.words = Words.in(language);
    }

    String say(Object value) {
        if (value == null) {
            return words.say("pack.not-known");
        }
        if (value instanceof Place.Cell cell) {
            return cell(cell);
        }
        if (value instanceof Parameter.Value parameter) {
            return say(parameter.content());
        }
        if (value instanceof Span span) {
            return words.say(
                    "pack.span." + span.unit().name().toLowerCase(java.util.Locale.ROOT), (long) span.number());
        }
        if (value instanceof MonthDay day) {
            return words.say(
                    "pack.day-of-year", String.valueOf(day.getDayOfMonth()), String.valueOf(day.getMonthValue()));
        }
        return words.show(value);
    }

    private String cell(Place.Cell cell) {
        if (cell.column().kind() == ValueKind.YES_NO) {
            return words.say("pack." + cell.value());
        }
        if (cell.column().kind() != ValueKind.LIST) {
            // a year is a number that nobody groups
            return cell.column().key().equals("year") ? cell.value().toString() : words.show(cell.value());
        }
        return new RegisterNames(words).shown(cell.column().list(), (String) cell.value());
    }
}

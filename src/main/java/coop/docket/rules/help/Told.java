package coop.docket.rules.help;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.register.Column;
import coop.docket.register.RegisterNames;
import coop.docket.register.ValueKind;
import coop.docket.rules.guard.words.Kind;
import java.util.List;
import java.util.Locale;

/** The reader's language, and how kinds of value and units are called in it. */
record Told(Words words, RegisterNames names) {

    static Told in(Language language) {
        return new Told(Words.in(language), RegisterNames.in(language));
    }

    String say(String key, Object... arguments) {
        return words.say("help." + key, arguments);
    }

    String kind(Kind kind) {
        return say("kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** What a column holds. */
    String kind(Column column) {
        return switch (column.kind()) {
            case TEXT -> say("kind.text");
            case DATE -> say("kind.day");
            case AMOUNT, SIGNED_AMOUNT -> say("kind.amount");
            case INTEGER, NUMBER -> say("kind.number");
            case YES_NO, LIST -> say("kind.choice");
        };
    }

    /** What a column is measured in; empty where in nothing. */
    String unit(Column column) {
        if (column == null) {
            return "";
        }
        if (column.kind() == ValueKind.AMOUNT || column.kind() == ValueKind.SIGNED_AMOUNT) {
            return say("unit.amount");
        }
        return switch (column.key()) {
            case "group_contract_months", "months_stopped" -> say("unit.months");
            case "state_share" -> say("unit.percent");
            case "area_m2" -> say("unit.area");
            case "year" -> say("unit.year");
            default -> "";
        };
    }

    List<HelpEntry.Choice> choices(Column column) {
        var keys = column == null
                ? List.<String>of()
                : column.kind() == ValueKind.YES_NO
                        ? List.of("yes", "no")
                        : column.list() == null
                                ? List.<String>of()
                                : column.list().keys();
        return keys.stream()
                .map(key -> new HelpEntry.Choice(key, names.value(column, key)))
                .toList();
    }
}

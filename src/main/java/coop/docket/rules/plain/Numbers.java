package coop.docket.rules.plain;

import coop.docket.language.Language;
import coop.docket.register.Column;
import coop.docket.register.ValueKind;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.guard.words.Part;
import coop.docket.rules.terms.Parameter;
import coop.docket.rules.terms.ParameterUnit;
import coop.docket.rules.terms.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says numbers, days, and what parameters come to. */
record Numbers(Speech speech) {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    /** The value in force of a parameter, with the parameter's name. */
    String parameter(String name) {
        speech.numbers().add(name);
        var value = speech.parameters().get(name).on(speech.day());
        return value == null
                ? speech.say("no-value", name, speech.day())
                : speech.say("parameter", content(name, value), name);
    }

    /** The values of a parameter on another day, be it any: all of its timeline. */
    String parameterOn(String name, String day) {
        var parameter = speech.parameters().get(name);
        var values = parameter.timeline().entrySet().stream()
                .map(each -> parameter.timeline().size() == 1
                        ? content(name, each.getValue())
                        : speech.say("from-day", content(name, each.getValue()), each.getKey()))
                .toList();
        return speech.say("on-day", speech.list(values, "comma"), name, day);
    }

    private String content(String name, Parameter.Value value) {
        var content = value.content();
        if (content instanceof Span span) {
            return speech.say("span." + span.unit().name().toLowerCase(Locale.ROOT), (long) span.number());
        }
        if (content instanceof MonthDay day) {
            return dayOfYear(day);
        }
        var unit = speech.parameters().get(name).unit();
        return unit == ParameterUnit.AMOUNT
                ? speech.say("amount", content)
                : unit == ParameterUnit.PERCENT
                        ? speech.say("percent", content)
                        : speech.words().show(content);
    }

    String day(String iso) {
        return speech.date(LocalDate.parse(iso));
    }

    String dayOfYear(String monthAndDay) {
        return dayOfYear(MonthDay.parse("--" + monthAndDay));
    }

    private String dayOfYear(MonthDay day) {
        return speech.words().language() == Language.EN
                ? ENGLISH.format(day)
                : speech.say("day-of-year", two(day.getDayOfMonth()), two(day.getMonthValue()));
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /** A number as written, where it is laid beside a column; the column may be null. */
    String written(Part.Written number, Column beside) {
        return written((number.negative() ? "-" : "") + number.begin().text(), beside);
    }

    String written(Token number, Column beside) {
        return written(number.text(), beside);
    }

    private String written(String text, Column beside) {
        var kind = beside == null ? null : beside.kind();
        if (beside != null && beside.key().equals("year")) {
            return text;
        }
        var number = text.contains(".")
                ? speech.words().show(new BigDecimal(text))
                : speech.words().show(Long.valueOf(text));
        return kind == ValueKind.AMOUNT || kind == ValueKind.SIGNED_AMOUNT ? speech.say("amount", number) : number;
    }
}

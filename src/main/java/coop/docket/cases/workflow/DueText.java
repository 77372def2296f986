package coop.docket.cases.workflow;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.rules.terms.Span;
import coop.docket.rules.terms.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says in words how a deadline was counted: from which day, which days did not count, and why it ends when it does. */
public final class DueText {
    private final Due due;
    private final WorkingDays calendar;
    private final Words words;

    private DueText(Due due, WorkingDays calendar, Words words) {
        this.due = due;
        this.calendar = calendar;
        this.words = words;
    }

    /** One sentence without a full stop. */
    public static String of(Due due, WorkingDays calendar, Language language) {
        return new DueText(due, calendar, Words.in(language)).sentence();
    }

    private String sentence() {
        var parts = new ArrayList<String>();
        parts.add(counted());
        if (byWorkingDays()) {
            parts.addAll(skipped());
        }
        if (due.added() > 0) {
            parts.add(words.say("cases.due.added", (long) due.added()));
        }
        var end = due.unmoved(calendar);
        if (!end.equals(due.on())) {
            parts.add(words.say("cases.due.moved", end, offBecause(end), due.on()));
        }
        var unknown = uncovered(end);
        if (!unknown.isEmpty()) {
            parts.add(words.say("cases.due.uncovered", unknown));
        }
        return String.join("; ", parts);
    }

    private boolean byWorkingDays() {
        return due.span() != null && due.span().unit() == Span.Unit.WORKING_DAYS;
    }

    private String counted() {
        if (due.span() == null) {
            return words.say("cases.due.set", due.from());
        }
        var unit = due.span().unit().name().toLowerCase(Locale.ROOT);
        return words.say("cases.due." + unit, (long) due.span().number(), due.from());
    }

    /** The days between that did not count, and the days off that did. */
    private List<String> skipped() {
        var between = due.from()
                .plusDays(1)
                .datesUntil(due.span().after(due.from(), calendar).plusDays(1))
                .toList();
        var off = new ArrayList<String>();
        if (between.stream().anyMatch(day -> WorkingDays.isWeekend(day) && !calendar.isWorkingDay(day))) {
            off.add(words.say("cases.due.weekends"));
        }
        off.addAll(daysOff(between));
        var parts = new ArrayList<String>();
        if (!off.isEmpty()) {
            parts.add(words.say("cases.due.without", String.join(", ", off)));
        }
        between.stream()
                .filter(day -> WorkingDays.isWeekend(day) && calendar.isWorkingDay(day))
                .forEach(day -> parts.add(words.say("cases.due.make-up", day)));
        return parts;
    }

    /** Days off of one name that only weekends part are told as one. */
    private List<String> daysOff(List<LocalDate> between) {
        var told = new ArrayList<String>();
        String name = null;
        LocalDate first = null;
        LocalDate last = null;
        for (var day : between) {
            var here = WorkingDays.isWeekend(day) ? null : name(day);
            var goesOn = here == null ? WorkingDays.isWeekend(day) : here.equals(name);
            if (!goesOn && name != null) {
                told.add(told(name, first, last));
                name = null;
            }
            if (here != null) {
                first = name == null ? day : first;
                name = here;
                last = day;
            }
        }
        if (name != null) {
            told.add(told(name, first, last));
        }
        return told;
    }

    private String told(String name, LocalDate first, LocalDate last) {
        return first.equals(last)
                ? words.say("cases.due.day-off", name, first)
                : words.say("cases.due.days-off", name, first, last);
    }

    private String name(LocalDate day) {
        return calendar.dayOff(day, words.language()).orElse(null);
    }

    private String offBecause(LocalDate day) {
        return WorkingDays.isWeekend(day) ? words.say("cases.due." + day.getDayOfWeek()) : name(day);
    }

    /** The years of which the days off are not known, and matter. */
    private String uncovered(LocalDate end) {
        var years = byWorkingDays()
                ? IntStream.rangeClosed(due.from().getYear(), due.on().getYear())
                        .boxed()
                : Stream.of(end.getYear(), due.on().getYear()).distinct();
        return years.filter(year -> !calendar.covers(year)).map(String::valueOf).collect(Collectors.joining(", "));
    }
}

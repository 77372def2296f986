package coop.docket.rules.vocabulary;

import static coop.docket.rules.vocabulary.Literal.Of.DAY;
import static coop.docket.rules.vocabulary.Literal.Of.DAY_OF_YEAR;
import static coop.docket.rules.vocabulary.Literal.Of.PARAMETER;

import coop.docket.rules.terms.Span;
import coop.docket.rules.terms.Terms;
import java.time.LocalDate;

/** Days and the dated numbers of the pack. */
public interface DayWords {

    Terms terms();

    @Known
    default LocalDate today() {
        return terms().today();
    }

    @Known
    default long thisYear() {
        return today().getYear();
    }

    /** The day written yyyy-MM-dd. */
    @Known
    default LocalDate day(@Literal(DAY) String iso) {
        return terms().day(iso);
    }

    /** The day of today's year written MM-dd. */
    @Known
    default LocalDate thisYearOn(@Literal(DAY_OF_YEAR) String monthAndDay) {
        return terms().dayOfThisYear(monthAndDay);
    }

    /** The day of today's year that a parameter names. */
    default LocalDate thisYearBy(@Literal(PARAMETER) String name) {
        return terms().thisYearBy(name);
    }

    /** The newest day before today that is the one a parameter names. */
    default LocalDate lastDue(@Literal(PARAMETER) String name) {
        return terms().lastDue(name);
    }

    /** The year that lies so many years before today's, the number being a parameter's. */
    default Long yearsAgo(@Literal(PARAMETER) String name) {
        var years = number(name);
        return years == null ? null : thisYear() - years;
    }

    default Long yearOf(LocalDate day) {
        return day == null ? null : (long) day.getYear();
    }

    /** A day and a span after it; not known where the day is not. */
    default LocalDate plus(LocalDate day, Span span) {
        return terms().plus(day, span);
    }

    default Span months(@Literal(PARAMETER) String name) {
        return terms().span(name);
    }

    default Span days(@Literal(PARAMETER) String name) {
        return terms().span(name);
    }

    default Span workingDays(@Literal(PARAMETER) String name) {
        return terms().span(name);
    }

    default Long amount(@Literal(PARAMETER) String name) {
        return terms().number(name);
    }

    /** A share in per cent. */
    default Long share(@Literal(PARAMETER) String name) {
        return terms().number(name);
    }

    default Long number(@Literal(PARAMETER) String name) {
        return terms().number(name);
    }

    default Span monthsOn(@Literal(PARAMETER) String name, LocalDate day) {
        return (Span) terms().on(name, day);
    }

    default Span daysOn(@Literal(PARAMETER) String name, LocalDate day) {
        return (Span) terms().on(name, day);
    }

    default Span workingDaysOn(@Literal(PARAMETER) String name, LocalDate day) {
        return (Span) terms().on(name, day);
    }

    default Long amountOn(@Literal(PARAMETER) String name, LocalDate day) {
        return (Long) terms().on(name, day);
    }

    default Long shareOn(@Literal(PARAMETER) String name, LocalDate day) {
        return (Long) terms().on(name, day);
    }

    default Long numberOn(@Literal(PARAMETER) String name, LocalDate day) {
        return (Long) terms().on(name, day);
    }
}

package coop.docket.rules.writing;

import coop.docket.register.Column;
import coop.docket.register.Sheet;
import coop.docket.rules.terms.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first examples of a new rule: one that is flagged, one that is not, and both sides of the day of its limit. */
final class FirstExamples {
    /** A tenth is in every month, so that months can be counted back from it and forth again. */
    private static final int TENTH = 10;

    private final RuleAsked asked;
    private final Span span;
    private final LocalDate day;

    /** @param span what its parameter comes to on the day; null where it reads none */
    FirstExamples(RuleAsked asked, Span span, LocalDate day) {
        this.asked = asked;
        this.span = span;
        this.day = day;
    }

    /** The first tenth on which a rule is in force that is in force from a day on. */
    static LocalDate tenth(LocalDate from) {
        var tenth = from.withDayOfMonth(TENTH);
        return tenth.isBefore(from.plusDays(1)) ? tenth.plusMonths(1) : tenth;
    }

    String text() {
        var given = new LinkedHashMap<String, String>();
        given.put("type", "COOPERATIVE");
        given.put("legal_status", "ACTIVE");
        given.put("registered_on", "2015-03-02");
        var text = new StringBuilder("given: { ");
        given.forEach((column, value) -> text.append(text.length() > 9 ? ", " : "")
                .append(column)
                .append(": ")
                .append(value));
        text.append(" }\nexamples:\n");
        examples().forEach(example -> text.append(example.line()).append('\n'));
        return text.toString();
    }

    private List<WrittenExample> examples() {
        return switch (asked.main()) {
            case LAST_ACTIVITY -> limit(Map.of("last_activity_on", begin().toString()), "", day);
            case LAST_MEETING -> limit(Map.of("last_meeting_on", begin().toString()), "", day);
            case PROCEEDING_OPEN ->
                limit(Map.of(), "proceedings: [ { track: VOLUNTARY, started_on: %s } ]".formatted(begin()), day);
            case DEBT_PAST_DUE ->
                limit(
                        Map.of(),
                        "debts: [ { creditor_kind: TAX, due_on: %s, balance: 1000000 } ]".formatted(begin()),
                        day);
            case LAND_WITHOUT_CERTIFICATE ->
                List.of(
                        example(
                                "land in use without a certificate",
                                true,
                                Map.of(),
                                "assets: [ { asset: LAND, in_use: yes } ]"),
                        example(
                                "with a certificate",
                                false,
                                Map.of(),
                                "assets: [ { asset: LAND, in_use: yes, certificate_no: CN 01 } ]"));
            case COLUMN_IS ->
                List.of(
                        example("as asked", true, Map.of(asked.column(), asked.value()), ""),
                        example("not known", false, Map.of(asked.column(), ""), ""));
            case COLUMN_NOT_KNOWN ->
                List.of(
                        example("not known", true, Map.of(asked.column(), ""), ""),
                        example(
                                "known",
                                false,
                                Map.of(asked.column(), some(Sheet.COOPERATIVES.column(asked.column()))),
                                ""));
        };
    }

    private List<WrittenExample> limit(Map<String, String> values, String rows, LocalDate limit) {
        return List.of(
                new WrittenExample(
                        "one day short of the limit", limit.minusDays(1).toString(), false, "", values, rows),
                new WrittenExample("the day of the limit", limit.toString(), true, limit.toString(), values, rows),
                new WrittenExample("nothing is known", limit.toString(), false, "", Map.of(), ""));
    }

    private WrittenExample example(String name, boolean flagged, Map<String, String> values, String rows) {
        return new WrittenExample(name, day.toString(), flagged, "", values, rows);
    }

    /** The day from which the limit is reached on the day. */
    private LocalDate begin() {
        return span.unit() == Span.Unit.MONTHS ? day.minusMonths(span.number()) : day.minusDays(span.number());
    }

    private static String some(Column column) {
        return switch (column.kind()) {
            case DATE -> "2020-01-10";
            case TEXT -> "x";
            case YES_NO -> "yes";
            case LIST -> column.list().entries().get(0).key();
            case AMOUNT, SIGNED_AMOUNT, INTEGER, NUMBER -> Long.toString(Math.max(1, column.least()));
        };
    }
}

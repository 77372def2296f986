package coop.docket.rules.vocabulary;

import static coop.docket.rules.vocabulary.Literal.Of.COLUMN;
import static coop.docket.rules.vocabulary.Literal.Of.PARAMETER;
import static coop.docket.rules.vocabulary.Literal.Of.VALUE;

import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.rules.terms.Span;
import coop.docket.rules.terms.Terms;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Rows of one sheet of a cooperative's, narrowed word by word; each row remembers since when it has met them.
 *
 * <p>A word that compares leaves out a row whose value is not known; {@link #isNot} keeps it, for a blank is not X.
 *
 * @param <L> the kind of row
 */
public final class Rows<L extends Line> implements Iterable<L> {
    private static final Span NO_TIME = new Span(0, Span.Unit.DAYS);

    private final Sheet sheet;
    private final Terms terms;
    private final Hit<L>[] hits;

    private Rows(Sheet sheet, Terms terms, Hit<L>[] hits) {
        this.sheet = sheet;
        this.terms = terms;
        this.hits = hits;
    }

    /** All the rows given, each met since the day that the function answers. */
    static <L extends Line> Rows<L> of(Sheet sheet, Terms terms, List<L> lines, Function<L, LocalDate> since) {
        Hit<L>[] hits = Hit.array(lines.size());
        for (int i = 0; i < hits.length; i++) {
            hits[i] = new Hit<>(lines.get(i), since.apply(lines.get(i)), false);
        }
        return new Rows<>(sheet, terms, hits);
    }

    /** Those whose column holds one of these values. */
    public Rows<L> with(@Literal(COLUMN) String column, @Literal(VALUE) String... values) {
        var of = column(column);
        return where(hit -> among(hit.line().seen(of), values));
    }

    /** Those whose column holds none of these values; a blank holds none. */
    public Rows<L> isNot(@Literal(COLUMN) String column, @Literal(VALUE) String... values) {
        var of = column(column);
        return where(hit -> !among(hit.line().seen(of), values));
    }

    /** Those in which this column is blank, or its event has not happened. */
    public Rows<L> lacking(@Literal(COLUMN) String column) {
        var of = column(column);
        return where(hit -> hit.line().seen(of) == null);
    }

    /** Those in which this event has happened, since its day. */
    public Rows<L> done(@Literal(COLUMN) String column) {
        var of = column(column);
        return narrowed(hit -> {
            var day = hit.line().date(of);
            return day == null || day.isAfter(terms.today()) ? null : hit.since(day, false);
        });
    }

    /** Those whose day lies more than this span back: day + span &lt; today. */
    public Rows<L> moreThan(Span span, @Literal(COLUMN) String column) {
        return elapsed(span, column(column), 1);
    }

    /** Those whose day lies this span back, or more: day + span &lt;= today. */
    public Rows<L> atLeast(Span span, @Literal(COLUMN) String column) {
        return elapsed(span, column(column), 0);
    }

    /** Those in which this span, or more, lies between two days: begin + span &lt;= end. */
    public Rows<L> lasting(Span span, @Literal(COLUMN) String begin, @Literal(COLUMN) String end) {
        var ofBegin = column(begin);
        var ofEnd = column(end);
        return where(hit -> {
            var limit = terms.plus(hit.line().date(ofBegin), span);
            return limit != null
                    && hit.line().date(ofEnd) != null
                    && !limit.isAfter(hit.line().date(ofEnd));
        });
    }

    /** Those whose day has passed: day &lt; today. */
    public Rows<L> past(@Literal(COLUMN) String column) {
        return elapsed(NO_TIME, column(column), 1);
    }

    /** Those whose day is before the given one. */
    public Rows<L> before(LocalDate day, @Literal(COLUMN) String column) {
        var of = column(column);
        return where(hit -> day != null
                && hit.line().date(of) != null
                && hit.line().date(of).isBefore(day));
    }

    /** Those whose day is the given one or a later one. */
    public Rows<L> from(LocalDate day, @Literal(COLUMN) String column) {
        var of = column(column);
        return where(hit -> day != null
                && hit.line().date(of) != null
                && !hit.line().date(of).isBefore(day));
    }

    /** Those whose day is the given one or an earlier one. */
    public Rows<L> upTo(LocalDate day, @Literal(COLUMN) String column) {
        var of = column(column);
        return where(hit -> day != null
                && hit.line().date(of) != null
                && !hit.line().date(of).isAfter(day));
    }

    /** Those in which this number is known and the given one or more. */
    public Rows<L> numberFrom(Long least, @Literal(COLUMN) String column) {
        var of = column(column);
        return where(hit -> least != null && hit.line().seen(of) instanceof Number it && it.doubleValue() >= least);
    }

    /** Those in which this number is known and above the given one. */
    public Rows<L> numberAbove(long limit, @Literal(COLUMN) String column) {
        var of = column(column);
        return where(hit -> hit.line().seen(of) instanceof Number it && it.doubleValue() > limit);
    }

    /**
     * Those in which one number is less than a share of another that is above 0, the share being the parameter's value
     * on the row's day.
     */
    public Rows<L> shareBelow(
            @Literal(PARAMETER) String share,
            @Literal(COLUMN) String day,
            @Literal(COLUMN) String part,
            @Literal(COLUMN) String whole) {
        var ofDay = column(day);
        var ofPart = column(part);
        var ofWhole = column(whole);
        return where(hit -> Share.below(hit.line().whole(ofPart), hit.line().whole(ofWhole), (Long)
                terms.on(share, hit.line().date(ofDay))));
    }

    /** Those whose days of these columns do not stand in this order: some known one is before one named earlier. */
    public Rows<L> outOfOrder(@Literal(COLUMN) String... columns) {
        var of = Arrays.stream(columns).map(this::column).toList();
        return where(hit -> Order.broken(hit.line().row(), of));
    }

    /** These rows and those, each once. */
    public Rows<L> or(Rows<L> others) {
        return others.none() ? this : none() ? others : new Rows<>(sheet, terms, Hit.union(hits, others.hits));
    }

    public boolean found() {
        return hits.length > 0;
    }

    public boolean none() {
        return hits.length == 0;
    }

    @Known
    public Long count() {
        return (long) hits.length;
    }

    /** The sum of the known values of a column of amounts or integers; 0 where none is known. */
    @Known
    public Long sum(@Literal(COLUMN) String column) {
        var of = column(column);
        return Arrays.stream(hits)
                .map(hit -> hit.line().whole(of))
                .mapToLong(whole -> whole == null ? 0 : whole)
                .sum();
    }

    /** The first day since when one of the rows has met the words; null where they speak of no day. */
    public LocalDate since() {
        return Arrays.stream(hits)
                .map(Hit::since)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** The rows themselves, oldest first. */
    List<Row> evidence() {
        return Arrays.stream(hits)
                .sorted(Hit.OLDEST_FIRST)
                .map(hit -> hit.line().row())
                .toList();
    }

    @Override
    public Iterator<L> iterator() {
        terms.deadline().check();
        return Arrays.stream(hits).map(Hit::line).iterator();
    }

    private Rows<L> elapsed(Span span, Column column, int daysLater) {
        return narrowed(hit -> {
            var limit = terms.plus(hit.line().date(column), span);
            return limit == null || limit.plusDays(daysLater).isAfter(terms.today())
                    ? null
                    : hit.since(limit.plusDays(daysLater), true);
        });
    }

    private Rows<L> where(Predicate<Hit<L>> meets) {
        return narrowed(hit -> meets.test(hit) ? hit : null);
    }

    private Rows<L> narrowed(UnaryOperator<Hit<L>> meeting) {
        if (hits.length == 0) {
            return this;
        }
        terms.deadline().check();
        Hit<L>[] kept = Hit.array(hits.length);
        int count = 0;
        for (var hit : hits) {
            var met = meeting.apply(hit);
            if (met != null) {
                kept[count++] = met;
            }
        }
        return new Rows<>(sheet, terms, count == kept.length ? kept : Arrays.copyOf(kept, count));
    }

    private Column column(String key) {
        return sheet.column(key);
    }

    private static boolean among(Object value, String[] values) {
        for (var each : values) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }
}

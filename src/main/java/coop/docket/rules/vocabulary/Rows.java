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
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntPredicate;

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

    Rows(Sheet sheet, Terms terms, Hit<L>[] hits) {
        this.sheet = sheet;
        this.terms = terms;
        this.hits = hits;
    }

    /** All the rows given, each met since the day that the function answers. */
    static <L extends Line> Rows<L> of(Sheet sheet, Terms terms, List<L> lines, Function<L, LocalDate> since) {
        return lines.isEmpty() ? NoRows.of(sheet) : new Rows<>(sheet, terms, Hit.all(lines, since));
    }

    /** Those whose column holds one of these values. */
    public Rows<L> with(@Literal(COLUMN) String column, @Literal(VALUE) String... values) {
        return among(column, values, true);
    }

    /** Those whose column holds none of these values; a blank holds none. */
    public Rows<L> isNot(@Literal(COLUMN) String column, @Literal(VALUE) String... values) {
        return among(column, values, false);
    }

    /** Those in which this column is blank, or its event has not happened. */
    public Rows<L> lacking(@Literal(COLUMN) String column) {
        return where(column, (line, of) -> line.seen(of) == null);
    }

    /** Those in which this event has happened, since its day. */
    public Rows<L> done(@Literal(COLUMN) String column) {
        return narrowed(column, (hit, of) -> {
            var day = hit.line().date(of);
            return day == null || day.isAfter(terms.today()) ? null : hit.since(day, false);
        });
    }

    /** Those whose day lies more than this span back: day + span &lt; today. */
    public Rows<L> moreThan(Span span, @Literal(COLUMN) String column) {
        return elapsed(span, column, 1);
    }

    /** Those whose day lies this span back, or more: day + span &lt;= today. */
    public Rows<L> atLeast(Span span, @Literal(COLUMN) String column) {
        return elapsed(span, column, 0);
    }

    /** Those in which this span, or more, lies between two days: begin + span &lt;= end. */
    public Rows<L> lasting(Span span, @Literal(COLUMN) String begin, @Literal(COLUMN) String end) {
        var ofEnd = sheet.column(end);
        return where(begin, (line, of) -> {
            var limit = terms.plus(line.date(of), span);
            var last = line.date(ofEnd);
            return limit != null && last != null && !limit.isAfter(last);
        });
    }

    /** Those whose day has passed: day &lt; today. */
    public Rows<L> past(@Literal(COLUMN) String column) {
        return elapsed(NO_TIME, column, 1);
    }

    /** Those whose day is before the given one. */
    public Rows<L> before(LocalDate day, @Literal(COLUMN) String column) {
        return compared(day, column, order -> order < 0);
    }

    /** Those whose day is the given one or a later one. */
    public Rows<L> from(LocalDate day, @Literal(COLUMN) String column) {
        return compared(day, column, order -> order >= 0);
    }

    /** Those whose day is the given one or an earlier one. */
    public Rows<L> upTo(LocalDate day, @Literal(COLUMN) String column) {
        return compared(day, column, order -> order <= 0);
    }

    /** Those in which this number is known and the given one or more. */
    public Rows<L> numberFrom(Number least, @Literal(COLUMN) String column) {
        return where(
                column,
                (line, of) ->
                        least != null && line.seen(of) instanceof Number n && n.doubleValue() >= least.doubleValue());
    }

    /** Those in which this number is known and above the given one. */
    public Rows<L> numberAbove(long limit, @Literal(COLUMN) String column) {
        return where(column, (line, of) -> line.seen(of) instanceof Number number && number.doubleValue() > limit);
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
        var ofDay = sheet.column(day);
        var ofWhole = sheet.column(whole);
        return where(part, (line, of) -> {
            var percent = (Long) terms.on(share, line.date(ofDay));
            return Share.below(line.whole(of), line.whole(ofWhole), percent);
        });
    }

    /** Those whose days of these columns do not stand in this order: some known one is before one named earlier. */
    public Rows<L> outOfOrder(@Literal(COLUMN) String... columns) {
        if (none()) {
            return this;
        }
        var all = Order.of(sheet, columns);
        return where(columns[0], (line, of) -> Order.broken(line.row(), all));
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

    /** The sum of the known values of a column; 0 where none is known, the most there can be where it is more. */
    @Known
    public Long sum(@Literal(COLUMN) String column) {
        var of = sheet.column(column);
        long sum = 0;
        for (var hit : hits) {
            var whole = hit.line().whole(of);
            sum = Share.add(sum, whole == null ? 0 : whole);
        }
        return sum;
    }

    /** The first day since when one of the rows has met the words; null where they speak of no day. */
    public LocalDate since() {
        return Hit.first(hits);
    }

    /** A year in which working days of these rows were counted and that the calendar lacks; 0 for none. */
    int uncharted() {
        int year = 0;
        for (var hit : hits) {
            year = Math.max(year, hit.uncharted());
        }
        return year;
    }

    /** The rows themselves, oldest first. */
    List<Row> evidence() {
        var sorted = hits.length < 2 ? hits : hits.clone();
        Arrays.sort(sorted, Hit.OLDEST_FIRST);
        return Arrays.stream(sorted).map(hit -> hit.line().row()).toList();
    }

    @Override
    public Iterator<L> iterator() {
        return asked() ? new Lines<>(hits) : Collections.emptyIterator();
    }

    private Rows<L> among(String column, String[] values, boolean kept) {
        return asked() ? narrowed(Narrowing.among(hits, sheet.column(column), values, kept)) : this;
    }

    private Rows<L> elapsed(Span span, String column, int daysLater) {
        if (hits.length == 0) {
            return this;
        }
        return narrowed(column, (hit, of) -> {
            var day = hit.line().date(of);
            var limit = terms.plus(day, span);
            var reached = limit == null || daysLater == 0 ? limit : limit.plusDays(daysLater);
            return reached == null || reached.isAfter(terms.today())
                    ? null
                    : hit.since(reached, true).uncharted(terms.uncharted(day, span, limit));
        });
    }

    private Rows<L> compared(LocalDate day, String column, IntPredicate holds) {
        return where(column, (line, of) -> {
            var own = line.date(of);
            return day != null && own != null && holds.test(own.compareTo(day));
        });
    }

    private Rows<L> where(String column, BiPredicate<L, Column> meets) {
        return narrowed(column, (hit, of) -> meets.test(hit.line(), of) ? hit : null);
    }

    private Rows<L> narrowed(String column, BiFunction<Hit<L>, Column, Hit<L>> meeting) {
        return asked() ? narrowed(Narrowing.by(hits, sheet.column(column), meeting)) : this;
    }

    /** Whether there is anything to look at; what is looked at is counted. */
    private boolean asked() {
        if (hits.length == 0) {
            return false;
        }
        terms.deadline().check(hits.length);
        return true;
    }

    private Rows<L> narrowed(Hit<L>[] kept) {
        return kept == hits ? this : kept.length == 0 ? NoRows.of(sheet) : new Rows<>(sheet, terms, kept);
    }
}

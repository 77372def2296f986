package coop.docket.rules.vocabulary;

import coop.docket.register.Sheet;
import coop.docket.rules.terms.Span;
import coop.docket.rules.terms.Terms;
import java.time.LocalDate;

/** Counts how many of several signs are there, for rules that ask for two of five. */
public final class Signs {
    private final Terms terms;
    private long count;
    private Report report = Life.NO_REPORT;

    Signs(Terms terms) {
        this.terms = terms;
    }

    /** A sign if the day lies more than the span back. */
    public Signs moreThan(Span span, LocalDate day) {
        var limit = terms.plus(day, span);
        return add(limit != null && limit.isBefore(terms.today()));
    }

    /** A sign if the value is one of these. */
    public Signs is(String value, @Literal(Literal.Of.VALUE) String... values) {
        for (var each : values) {
            if (each.equals(value)) {
                return add(true);
            }
        }
        return this;
    }

    /** A sign if the report is of this year or a later one and these columns of it are 0. */
    public Signs zeroIn(Report report, Number sinceYear, @Literal(Literal.Of.COLUMN) String... columns) {
        var zero = report.year() != null && sinceYear != null && report.year() >= sinceYear.longValue();
        for (var column : columns) {
            var number = report.whole(Sheet.REPORTS.column(column));
            zero &= number != null && number == 0;
        }
        this.report = zero ? report : this.report;
        return add(zero);
    }

    /** The report that is one of the signs; one of which nothing is known where none is. */
    @Known
    public Report report() {
        return report;
    }

    @Known
    public long count() {
        return count;
    }

    private Signs add(boolean sign) {
        count += sign ? 1 : 0;
        return this;
    }
}

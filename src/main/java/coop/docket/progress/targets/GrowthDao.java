package coop.docket.progress.targets;

import coop.docket.access.AreaScope;
import coop.docket.progress.Part;
import coop.docket.rules.targets.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Compares the reports of years that have ended with those of the years before. */
final class GrowthDao {
    static final Map<Measure, String> COLUMNS = new EnumMap<>(Map.of(
            Measure.REVENUE_GROWTH, "revenue",
            Measure.WORKER_INCOME_GROWTH, "worker_income",
            Measure.PROFIT_GROWTH, "profit"));

    private static final int YEARS = 5;
    private static final String EXISTING = "c.type in ('COOPERATIVE', 'CREDIT_FUND') and " + Sets.EXISTING + " and ";

    /** Two reports in which the number stands: what is not known is never taken for nothing. */
    private static final String PAIRS =
            """
            from cooperative c
            join report r on r.cooperative_id = c.id and r.withdrawn_by is null and r.%1$s is not null
                and r.report_year >= :first and r.report_year < :thisYear
            join report p on p.cooperative_id = c.id and p.withdrawn_by is null and p.%1$s is not null
                and p.report_year = r.report_year - 1
            where\s""";

    private final Handle handle;
    private final AreaScope scope;
    private final Part part;
    private final int thisYear;

    GrowthDao(Handle handle, AreaScope scope, Part part, LocalDate today) {
        this.handle = handle;
        this.scope = scope;
        this.part = part;
        this.thisYear = today.getYear();
    }

    /** The newest year first; none where nobody reported twice. */
    List<GrowthOfYear> years() {
        var byYear = new java.util.TreeMap<Integer, Map<Measure, Growth>>(java.util.Comparator.reverseOrder());
        var existing = query("select count(*) from cooperative c where " + EXISTING, thisYear - YEARS)
                .mapTo(long.class)
                .one();
        COLUMNS.forEach((measure, column) -> sums(column, existing)
                .forEach((year, growth) ->
                        byYear.computeIfAbsent(year, any -> none(existing)).put(measure, growth)));
        var years = new ArrayList<GrowthOfYear>();
        byYear.forEach((year, growth) -> years.add(new GrowthOfYear(year, growth)));
        return years;
    }

    private static Map<Measure, Growth> none(long existing) {
        var none = new EnumMap<Measure, Growth>(Measure.class);
        Set.copyOf(COLUMNS.keySet())
                .forEach(measure -> none.put(measure, new Growth(0, existing, BigDecimal.ZERO, BigDecimal.ZERO)));
        return none;
    }

    private Map<Integer, Growth> sums(String column, long existing) {
        var sums = new java.util.TreeMap<Integer, Growth>();
        query(
                        "select r.report_year as report_year, count(*) as pairs, sum(r.%1$s) as now, sum(p.%1$s) as before "
                                        .formatted(column)
                                + PAIRS.formatted(column)
                                + EXISTING,
                        thisYear - YEARS,
                        " group by r.report_year")
                .map((rows, context) -> sums.put(
                        rows.getInt("report_year"),
                        new Growth(
                                rows.getLong("pairs"),
                                existing - rows.getLong("pairs"),
                                rows.getBigDecimal("before"),
                                rows.getBigDecimal("now"))))
                .list();
        return sums;
    }

    /** The cooperatives that reported both, or the others. */
    List<Long> cooperatives(Measure measure, int year, boolean both) {
        var pairs = "(select c.id " + PAIRS.formatted(COLUMNS.get(measure)) + "r.report_year = :year)";
        return query(
                        "select c.id from cooperative c where c.id " + (both ? "in " : "not in ") + pairs + " and "
                                + EXISTING,
                        thisYear - YEARS,
                        " order by c.name, c.id")
                .bind("year", year)
                .mapTo(long.class)
                .list();
    }

    private Query query(String sql, int first, String... rest) {
        return part.bind(scope, handle.createQuery(sql + part.condition() + String.join("", rest)))
                .bind("first", first)
                .bind("thisYear", thisYear);
    }
}

package coop.docket.progress.targets;

import coop.docket.access.AreaScope;
import coop.docket.progress.Part;
import coop.docket.rules.targets.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Counts what the targets are about, within an area. */
final class FigureDao {
    /** Where the condition of the part comes. */
    private static final String PART = "<part>";

    /** Those that have not ceased to exist, as far as is known. */
    private static final String EXISTING =
            "c.withdrawn_by is null and coalesce(c.legal_status, 'ACTIVE') <> 'CEASED' and " + PART;

    private static final String COUNTED =
            """
            select case c.type when 'CREDIT_FUND' then 'COOPERATIVE' else c.type end as kind, count(*) as existing,
                count(case when m.id is null then c.official_members else m.official_members end) as known,
                sum(case when m.id is null then c.official_members else m.official_members end) as members
            from cooperative c
            left join member_count m on m.cooperative_id = c.id and m.withdrawn_by is null
                and m.on_day = (select max(n.on_day) from member_count n
                    where n.cooperative_id = c.id and n.withdrawn_by is null and n.on_day <= :today)
            where\s"""
                    + EXISTING
                    + " group by case c.type when 'CREDIT_FUND' then 'COOPERATIVE' else c.type end";

    private static final String SHARES =
            """
            select count(*) as existing, count(case when c.sector = 'AGRICULTURE' then 1 end) as farming,
                count(case when r.rating <> 'UNRATED' then 1 end) as rated,
                count(case when r.rating in ('GOOD', 'FAIR') then 1 end) as good,
                count(case when c.sector = 'AGRICULTURE' then r.value_chain end) as chain_known,
                count(case when c.sector = 'AGRICULTURE' and r.value_chain = 'yes' then 1 end) as chain,
                count(r.high_tech) as tech_known, count(case when r.high_tech = 'yes' then 1 end) as tech,
                count(r.qualified_managers) as managers_known,
                count(case when r.qualified_managers = 'yes' then 1 end) as managers
            from cooperative c
            left join report r on r.cooperative_id = c.id and r.withdrawn_by is null
                and r.report_year = (select max(n.report_year) from report n
                    where n.cooperative_id = c.id and n.withdrawn_by is null and n.report_year <= :thisYear)
            where c.type in ('COOPERATIVE', 'CREDIT_FUND') and\s"""
                    + EXISTING;

    private static final String GROWTH =
            """
            select r.report_year as report_year, count(*) as pairs, sum(r.%1$s) as now, sum(p.%1$s) as before
            from cooperative c
            join report r on r.cooperative_id = c.id and r.withdrawn_by is null and r.report_year <= :thisYear
            join report p on p.cooperative_id = c.id and p.withdrawn_by is null
                and p.report_year = r.report_year - 1
            where r.%1$s is not null and p.%1$s is not null and c.type in ('COOPERATIVE', 'CREDIT_FUND') and\s"""
                    + EXISTING
                    + " group by r.report_year order by r.report_year desc fetch first 1 rows only";

    private static final String FORMAL_ONLY =
            """
            select count(*) from finding f join cooperative c on c.id = f.cooperative_id
            where f.slot is not null and f.rule_id = 'INA-16' and\s"""
                    + PART;

    private static final String UNSETTLED =
            """
            select count(*) from docket_case d join cooperative c on c.id = d.cooperative_id
            where d.open_slot is not null and\s"""
                    + PART;

    private static final int DIGITS = 6;

    private final Handle handle;
    private final AreaScope scope;
    private final Part part;
    private final LocalDate today;
    private final Map<Measure, Figure> figures = new EnumMap<>(Measure.class);

    private FigureDao(Handle handle, AreaScope scope, Part part, LocalDate today) {
        this.handle = handle;
        this.scope = scope;
        this.part = part;
        this.today = today;
    }

    static Map<Measure, Figure> all(Handle handle, AreaScope scope, Part part, LocalDate today) {
        var dao = new FigureDao(handle, scope, part, today);
        dao.counted();
        dao.shares();
        dao.growth(Measure.REVENUE_GROWTH, "revenue");
        dao.growth(Measure.WORKER_INCOME_GROWTH, "worker_income");
        dao.growth(Measure.PROFIT_GROWTH, "profit");
        dao.count(Measure.FORMAL_ONLY, FORMAL_ONLY);
        dao.count(Measure.UNSETTLED, UNSETTLED);
        return dao.figures;
    }

    private Query query(String sql) {
        return part.bind(scope, handle.createQuery(sql.replace(PART, part.condition())));
    }

    private void counted() {
        put(Measure.GROUPS, Measure.GROUP_MEMBERS, new Counted(0, 0, 0));
        put(Measure.COOPERATIVES, Measure.COOPERATIVE_MEMBERS, new Counted(0, 0, 0));
        put(Measure.UNIONS, Measure.UNION_MEMBERS, new Counted(0, 0, 0));
        query(COUNTED)
                .bind("today", today)
                .map((rows, context) -> Map.entry(rows.getString("kind"), Counted.of(rows)))
                .forEach(kind -> {
                    switch (kind.getKey()) {
                        case "GROUP" -> put(Measure.GROUPS, Measure.GROUP_MEMBERS, kind.getValue());
                        case "UNION" -> put(Measure.UNIONS, Measure.UNION_MEMBERS, kind.getValue());
                        default -> put(Measure.COOPERATIVES, Measure.COOPERATIVE_MEMBERS, kind.getValue());
                    }
                });
    }

    private void put(Measure number, Measure members, Counted counted) {
        figures.put(number, Figure.number(counted.existing, counted.existing, 0));
        figures.put(members, Figure.number(counted.members, counted.known, counted.existing - counted.known));
    }

    private record Counted(long existing, long known, long members) {
        static Counted of(ResultSet rows) throws SQLException {
            return new Counted(rows.getLong("existing"), rows.getLong("known"), rows.getLong("members"));
        }
    }

    private void shares() {
        query(SHARES)
                .bind("thisYear", today.getYear())
                .map((rows, context) -> {
                    var existing = rows.getLong("existing");
                    share(Measure.GOOD_OR_FAIR, rows.getLong("good"), rows.getLong("rated"), existing);
                    share(
                            Measure.VALUE_CHAIN,
                            rows.getLong("chain"),
                            rows.getLong("chain_known"),
                            rows.getLong("farming"));
                    share(Measure.HIGH_TECH, rows.getLong("tech"), rows.getLong("tech_known"), existing);
                    share(
                            Measure.QUALIFIED_MANAGERS,
                            rows.getLong("managers"),
                            rows.getLong("managers_known"),
                            existing);
                    return existing;
                })
                .one();
    }

    private void share(Measure measure, long those, long known, long existing) {
        var value = known == 0 ? null : ratio(BigDecimal.valueOf(those), BigDecimal.valueOf(known));
        figures.put(measure, new Figure(value, known, existing - known, null));
    }

    private void growth(Measure measure, String column) {
        var figure = query(GROWTH.formatted(column))
                .bind("thisYear", today.getYear())
                .map((rows, context) -> {
                    var before = rows.getBigDecimal("before");
                    // what grows from a loss or from nothing has no rate
                    var value = before.signum() <= 0
                            ? null
                            : ratio(rows.getBigDecimal("now"), before).subtract(BigDecimal.ONE);
                    return new Figure(value, rows.getLong("pairs"), 0, rows.getInt("report_year"));
                })
                .findOne();
        figures.put(measure, figure.orElse(new Figure(null, 0, 0, null)));
    }

    private void count(Measure measure, String sql) {
        long counted = query(sql).mapTo(long.class).one();
        figures.put(measure, Figure.number(counted, counted, 0));
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DIGITS, RoundingMode.HALF_UP);
    }
}

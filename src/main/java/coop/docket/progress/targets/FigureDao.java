package coop.docket.progress.targets;

import coop.docket.access.AreaScope;
import coop.docket.progress.Part;
import coop.docket.rules.targets.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Counts what the targets are about, within a part of the register. */
final class FigureDao {
    private static final String FORMAL_ONLY =
            """
            from finding f join cooperative c on c.id = f.cooperative_id
            where f.slot is not null and f.rule_id = 'INA-16' and\s""";

    private static final String UNSETTLED =
            """
            from docket_case d join cooperative c on c.id = d.cooperative_id
            where d.open_slot is not null and\s""";

    private static final List<Measure> MEASURES = Arrays.stream(Measure.values())
            .filter(measure -> Sets.of(measure) != null)
            .toList();

    private static final int DIGITS = 6;

    private final Handle handle;
    private final AreaScope scope;
    private final Part part;
    private final LocalDate today;

    FigureDao(Handle handle, AreaScope scope, Part part, LocalDate today) {
        this.handle = handle;
        this.scope = scope;
        this.part = part;
        this.today = today;
    }

    Map<Measure, Figure> all(List<GrowthOfYear> growth) {
        var figures = new EnumMap<Measure, Figure>(Measure.class);
        figures.putAll(ofCooperatives());
        figures.putAll(ofGrowth(growth));
        figures.put(Measure.FORMAL_ONLY, count(FORMAL_ONLY));
        figures.put(Measure.UNSETTLED, count(UNSETTLED));
        return figures;
    }

    /** Of cooperatives by what is known of them, all counted at once. */
    private Map<Measure, Figure> ofCooperatives() {
        var counts = MEASURES.stream().map(FigureDao::counts).collect(Collectors.joining(", "));
        return query("select " + counts + " " + Sets.TABLES + Sets.EXISTING + " and ", "")
                .map((rows, context) -> figures(rows))
                .one();
    }

    private static String counts(Measure measure) {
        var sets = Sets.of(measure);
        return Arrays.stream(Which.values())
                        .map(which -> "count(case when " + sets.of(which) + " then 1 end) as " + name(measure, which))
                        .collect(Collectors.joining(", "))
                + ", sum(case when " + sets.of(Which.KNOWN) + " then " + Sets.MEMBERS + " end) as m"
                + measure.ordinal();
    }

    private static String name(Measure measure, Which which) {
        return which.name().toLowerCase(java.util.Locale.ROOT) + measure.ordinal();
    }

    private static Map<Measure, Figure> figures(ResultSet rows) throws SQLException {
        var figures = new EnumMap<Measure, Figure>(Measure.class);
        for (var measure : MEASURES) {
            var known = rows.getLong(name(measure, Which.KNOWN));
            var unknown = rows.getLong(name(measure, Which.UNKNOWN));
            var those = rows.getLong(name(measure, Which.THOSE));
            figures.put(
                    measure,
                    switch (measure) {
                        case GROUPS, COOPERATIVES, UNIONS -> Figure.number(those, known, 0);
                        case GROUP_MEMBERS, COOPERATIVE_MEMBERS, UNION_MEMBERS ->
                            Figure.number(rows.getLong("m" + measure.ordinal()), known, unknown);
                        default -> new Figure(share(those, known), known, unknown, null, those);
                    });
        }
        return figures;
    }

    private static BigDecimal share(long those, long known) {
        return known == 0
                ? null
                : BigDecimal.valueOf(those).divide(BigDecimal.valueOf(known), DIGITS, RoundingMode.HALF_UP);
    }

    /** Of the newest year for which there are two reports of anybody. */
    private static Map<Measure, Figure> ofGrowth(List<GrowthOfYear> years) {
        var figures = new EnumMap<Measure, Figure>(Measure.class);
        GrowthDao.COLUMNS.keySet().forEach(measure -> {
            var newest = years.stream()
                    .filter(year -> year.growth().get(measure).pairs() > 0)
                    .findFirst();
            figures.put(
                    measure,
                    newest.map(year -> growth(year.growth().get(measure), year.year()))
                            .orElse(new Figure(null, 0, 0, null, 0)));
        });
        return figures;
    }

    private static Figure growth(Growth growth, int year) {
        return new Figure(growth.rate(), growth.pairs(), growth.unknown(), year, growth.pairs());
    }

    private Figure count(String from) {
        long counted = query("select count(*) " + from, "").mapTo(long.class).one();
        return Figure.number(counted, counted, 0);
    }

    /** The cooperatives of a set, by name. */
    List<Long> cooperatives(Measure measure, Which which) {
        if (measure == Measure.FORMAL_ONLY) {
            return query("select c.id " + FORMAL_ONLY, " order by c.name, c.id")
                    .mapTo(long.class)
                    .list();
        }
        return query(
                        "select c.id " + Sets.TABLES + Sets.EXISTING + " and "
                                + Sets.of(measure).of(which) + " and ",
                        " order by c.name, c.id")
                .mapTo(long.class)
                .list();
    }

    private Query query(String sql, String rest) {
        return part.bind(scope, handle.createQuery(sql + part.condition() + rest))
                .bind("today", today)
                .bind("thisYear", today.getYear());
    }
}

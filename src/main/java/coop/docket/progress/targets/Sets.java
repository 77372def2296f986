package coop.docket.progress.targets;

import coop.docket.rules.targets.Measure;

/**
 * The cooperatives that a figure is counted from, as conditions: {@code c} is the cooperative, {@code m} its newest count
 * of members, {@code r} its newest report. Figures and the lists behind them have them in common.
 *
 * @param base whom it is about
 * @param known of whom it is known
 * @param those of whom it holds
 */
record Sets(String base, String known, String those) {
    static final String TABLES =
            """
            from cooperative c
            left join member_count m on m.cooperative_id = c.id and m.withdrawn_by is null
                and m.on_day = (select max(n.on_day) from member_count n
                    where n.cooperative_id = c.id and n.withdrawn_by is null and n.on_day <= :today)
            left join report r on r.cooperative_id = c.id and r.withdrawn_by is null
                and r.report_year = (select max(n.report_year) from report n
                    where n.cooperative_id = c.id and n.withdrawn_by is null and n.report_year <= :thisYear)
            where\s""";

    /** Those that have not ceased to exist, as far as is known. */
    static final String EXISTING = "c.withdrawn_by is null and coalesce(c.legal_status, 'ACTIVE') <> 'CEASED'";

    static final String MEMBERS = "case when m.id is null then c.official_members else m.official_members end";

    private static final String COOPERATIVE = "c.type in ('COOPERATIVE', 'CREDIT_FUND')";

    /** Null where it is not cooperatives that are counted, or not by what is known of them today. */
    static Sets of(Measure measure) {
        return switch (measure) {
            case GROUPS -> all("c.type = 'GROUP'");
            case COOPERATIVES -> all(COOPERATIVE);
            case UNIONS -> all("c.type = 'UNION'");
            case GROUP_MEMBERS -> members("c.type = 'GROUP'");
            case COOPERATIVE_MEMBERS -> members(COOPERATIVE);
            case UNION_MEMBERS -> members("c.type = 'UNION'");
            case GOOD_OR_FAIR -> new Sets(COOPERATIVE, "r.rating <> 'UNRATED'", "r.rating in ('GOOD', 'FAIR')");
            case VALUE_CHAIN -> reported(COOPERATIVE + " and c.sector = 'AGRICULTURE'", "r.value_chain");
            case HIGH_TECH -> reported(COOPERATIVE, "r.high_tech");
            case QUALIFIED_MANAGERS -> reported(COOPERATIVE, "r.qualified_managers");
            case FORMAL_ONLY, UNSETTLED, REVENUE_GROWTH, WORKER_INCOME_GROWTH, PROFIT_GROWTH -> null;
        };
    }

    private static Sets all(String base) {
        return new Sets(base, base, base);
    }

    private static Sets members(String base) {
        return new Sets(base, MEMBERS + " is not null", MEMBERS + " is not null");
    }

    private static Sets reported(String base, String column) {
        return new Sets(base, column + " is not null", column + " = 'yes'");
    }

    String of(Which which) {
        return switch (which) {
            case THOSE -> base + " and " + those;
            case KNOWN -> base + " and " + known;
            case UNKNOWN -> base + " and not coalesce(" + known + ", false)";
        };
    }
}

package coop.docket.progress.reports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import coop.docket.progress.Part;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Update;

/** Reads and writes saved reports; those of one account but where all are asked for that are sent. */
record SavedReportDao(Handle handle, long account) {
    private static final RowMapper<SavedReport> REPORT = (rows, context) -> new SavedReport(
            rows.getLong("id"),
            rows.getString("name"),
            new Part(rows.getString("area"), rows.getString("sector"), rows.getString("type")),
            rows.getString("quarter_of") == null
                    ? null
                    : Quarter.read(rows.getString("quarter_of")).orElse(null),
            Every.valueOf(rows.getString("sent_every")),
            rows.getObject("wished_at", OffsetDateTime.class).toInstant());

    List<SavedReport> all() {
        return handle.createQuery("select * from saved_report where account_id = :account order by name, id")
                .bind("account", account)
                .map(REPORT)
                .list();
    }

    /** Of all accounts, those that are sent. */
    static Map<Long, List<SavedReport>> scheduled(Handle handle) {
        return handle
                .createQuery("select * from saved_report where sent_every <> 'NEVER' order by id")
                .map((rows, context) -> Map.entry(rows.getLong("account_id"), REPORT.map(rows, context)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** @param report its number counts for nothing */
    boolean replace(SavedReport report) {
        return bind(
                                report,
                                """
                                update saved_report set area = :area, sector = :sector, type = :type,
                                    quarter_of = :quarter,
                                    wished_at = case when sent_every = :every then wished_at
                                        else cast(:since as timestamp(6) with time zone) end,
                                    sent_every = :every
                                where account_id = :account and name = :name""")
                        .execute()
                > 0;
    }

    /** @param report its number counts for nothing */
    void insert(SavedReport report) {
        bind(
                        report,
                        """
                        insert into saved_report (account_id, name, area, sector, type, quarter_of, sent_every,
                            wished_at)
                        values (:account, :name, :area, :sector, :type, :quarter, :every, :since)""")
                .execute();
    }

    private Update bind(SavedReport report, String sql) {
        return handle.createUpdate(sql)
                .bind("account", account)
                .bind("name", report.name())
                .bind("area", report.part().area())
                .bind("sector", report.part().sector())
                .bind("type", report.part().type())
                .bind(
                        "quarter",
                        report.quarter() == null ? null : report.quarter().toString())
                .bind("every", report.every().name())
                .bind("since", report.since());
    }

    void delete(long id) {
        handle.createUpdate("delete from saved_report where id = :id and account_id = :account")
                .bind("id", id)
                .bind("account", account)
                .execute();
    }
}

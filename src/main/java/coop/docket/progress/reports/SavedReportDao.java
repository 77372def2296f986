package coop.docket.progress.reports;

import coop.docket.progress.Part;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Reads and writes saved reports, always those of one account. */
record SavedReportDao(Handle handle, long account) {
    List<SavedReport> all() {
        return handle.createQuery("select * from saved_report where account_id = :account order by name, id")
                .bind("account", account)
                .map((rows, context) -> new SavedReport(
                        rows.getLong("id"),
                        rows.getString("name"),
                        new Part(rows.getString("area"), rows.getString("sector"), rows.getString("type")),
                        rows.getString("quarter_of") == null
                                ? null
                                : Quarter.read(rows.getString("quarter_of")).orElse(null),
                        rows.getString("weekly").equals("yes")))
                .list();
    }

    /** @param report its number counts for nothing */
    boolean replace(SavedReport report) {
        return bind(
                                report,
                                """
                                update saved_report set area = :area, sector = :sector, type = :type,
                                    quarter_of = :quarter, weekly = :weekly
                                where account_id = :account and name = :name""")
                        .execute()
                > 0;
    }

    /** @param report its number counts for nothing */
    void insert(SavedReport report) {
        bind(
                        report,
                        """
                        insert into saved_report (account_id, name, area, sector, type, quarter_of, weekly)
                        values (:account, :name, :area, :sector, :type, :quarter, :weekly)""")
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
                .bind("weekly", report.weekly() ? "yes" : "no");
    }

    void delete(long id) {
        handle.createUpdate("delete from saved_report where id = :id and account_id = :account")
                .bind("id", id)
                .bind("account", account)
                .execute();
    }
}

package coop.docket.progress.reports;

import coop.docket.access.AreaScope;
import coop.docket.areas.Vietnam;
import coop.docket.cases.CaseKind;
import coop.docket.cases.CaseState;
import coop.docket.cases.Outcome;
import coop.docket.cases.held.HeldCaseDao;
import coop.docket.language.Language;
import coop.docket.progress.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads what a report tells besides numbers. */
record ReportDao(Handle handle, AreaScope scope, Part part) {
    private static final String WORST =
            """
            select d.*, (select w.title_vi from finding w where w.id = d.worst) as title_vi,
                (select w.title_en from finding w where w.id = d.worst) as title_en,
                (select w.title_th from finding w where w.id = d.worst) as title_th from (
                select d.id, d.cooperative_id, c.code, c.name, c.area, d.kind, d.since, d.amount, d.state, d.outcome,
                    d.closed_at, d.step, d.due_on, d.work, d.anew,
                    (select min(f.id) from case_ground g join finding f on f.id = g.finding_id
                        where g.case_id = d.id and f.severity = d.severity) as worst
                from docket_case d join cooperative c on c.id = d.cooperative_id where\s""";

    private static final String BY_COMMUNE = ") d order by d.area nulls last, d.name, d.id";

    /** The commune of each cooperative in the register; null where it is not known. */
    Map<Long, String> communes() {
        var communes = new HashMap<Long, String>();
        part.bind(
                        scope,
                        handle.createQuery("select c.id, c.area from cooperative c where c.withdrawn_by is null and "
                                + part.condition()))
                .map((rows, context) -> communes.put(rows.getLong("id"), rows.getString("area")))
                .list();
        return communes;
    }

    Optional<LocalDate> reviewedOn(LocalDate first, LocalDate last) {
        return handle.createQuery(
                        "select max(as_of) from run where state = 'DONE' and as_of >= :first and as_of <= :last")
                .bind("first", first)
                .bind("last", last)
                .mapTo(LocalDate.class)
                .findOne();
    }

    List<Entry> entries() {
        return part.bind(scope, handle.createQuery(WORST + part.condition() + BY_COMMUNE))
                .map((rows, context) -> entry(rows))
                .list();
    }

    private static Entry entry(ResultSet rows) throws SQLException {
        var outcome = rows.getString("outcome");
        var closed = rows.getObject("closed_at", OffsetDateTime.class);
        var state = CaseState.valueOf(rows.getString("state"));
        var work = HeldCaseDao.work(rows);
        return new Entry(
                rows.getLong("id"),
                rows.getLong("cooperative_id"),
                rows.getString("code"),
                rows.getString("name"),
                rows.getString("area"),
                CaseKind.valueOf(rows.getString("kind")),
                causes(rows),
                rows.getObject("since", LocalDate.class),
                rows.getLong("amount"),
                state,
                outcome == null ? null : Outcome.valueOf(outcome),
                closed == null ? null : closed.atZoneSameInstant(Vietnam.ZONE).toLocalDate(),
                rows.getString("step"),
                work.blockers(),
                work.proposal() == null ? null : work.proposal().note(),
                state == CaseState.WAITING
                                && work.pending() != null
                                && work.pending().until() != null
                        ? work.pending().until()
                        : rows.getObject("due_on", LocalDate.class));
    }

    private static Map<Language, String> causes(ResultSet rows) throws SQLException {
        var causes = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var title = rows.getString("title_" + language.code());
            causes.put(language, title == null ? "" : title);
        }
        return causes;
    }
}

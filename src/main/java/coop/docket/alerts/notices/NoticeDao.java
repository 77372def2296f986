package coop.docket.alerts.notices;

import coop.docket.access.AreaScope;
import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseKind;
import coop.docket.cases.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads what has happened to cases since people were told, and of which cases they are told. */
final class NoticeDao {
    private static final String LINE =
            """
            select d.id, c.name, d.kind, d.due_on from docket_case d join cooperative c on c.id = d.cooperative_id
            """;

    private static final RowMapper<NoticeLine> NOTICE = (rows, context) -> new NoticeLine(
            rows.getLong("id"),
            rows.getString("name"),
            CaseKind.valueOf(rows.getString("kind")),
            rows.getObject("due_on", LocalDate.class));

    private NoticeDao() {}

    record Cursor(long event, LocalDate toldOn) {}

    /** Whoever else writes notices waits until this transaction has ended. */
    static Cursor locked(Handle handle) {
        return handle.createQuery("select event_id, told_on from notice_cursor where id = 1 for update")
                .map((rows, context) -> new Cursor(rows.getLong(1), rows.getObject(2, LocalDate.class)))
                .one();
    }

    static long cursor(Handle handle) {
        return handle.createQuery("select event_id from notice_cursor where id = 1")
                .mapTo(long.class)
                .one();
    }

    static LocalDate toldOn(Handle handle) {
        return handle.createQuery("select told_on from notice_cursor where id = 1")
                .mapTo(LocalDate.class)
                .one();
    }

    static void advance(Handle handle, long event) {
        handle.execute("update notice_cursor set event_id = ? where id = 1", event);
    }

    static void told(Handle handle, LocalDate day) {
        handle.execute("update notice_cursor set told_on = ? where id = 1", day);
    }

    static List<Happened> after(Handle handle, long event, int most) {
        return handle.createQuery(
                        """
                        select id, case_id, at, actor, action, content from case_event
                        where id > :event and action in ('ASSIGNED', 'COMMENTED')
                        order by id fetch first :most rows only""")
                .bind("event", event)
                .bind("most", most)
                .map((rows, context) -> new Happened(
                        rows.getLong("id"),
                        rows.getLong("case_id"),
                        rows.getObject("at", OffsetDateTime.class).toInstant(),
                        rows.getString("actor"),
                        CaseAction.valueOf(rows.getString("action")),
                        Json.read(rows.getString("content"))))
                .list();
    }

    static Optional<NoticeLine> line(Handle handle, long caseId) {
        return handle.createQuery(LINE + "where d.id = :id")
                .bind("id", caseId)
                .map(NOTICE)
                .findOne();
    }

    /** What somebody has to have done by that day. */
    static List<NoticeLine> due(Handle handle, long account, LocalDate day) {
        return handle.createQuery(LINE
                        + "where d.open_slot is not null and d.assignee = :account and d.due_on = :day order by d.id")
                .bind("account", account)
                .bind("day", day)
                .map(NOTICE)
                .list();
    }

    /** What has become overdue since then, as far as somebody sees it. */
    static List<NoticeLine> escalated(Handle handle, AreaScope scope, Instant since, int most) {
        return scope.bind(handle.createQuery(LINE
                        + """
                                where d.open_slot is not null and exists (select 1 from case_event e
                                        where e.case_id = d.id and e.action = 'ESCALATED' and e.at > :since) and
                                """
                        + AreaScope.CONDITION + " order by d.due_on, d.id fetch first :most rows only"))
                .bind("since", since)
                .bind("most", most)
                .map(NOTICE)
                .list();
    }
}

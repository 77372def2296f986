package coop.docket.database;

import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * On PostgreSQL, where the program works as the owner of its tables, a trigger refuses to change or empty those that are
 * append only; in the embedded database the working user has no right to.
 */
final class AppendOnly {
    /** What the comment of such a table begins with. */
    static final String MARK = "append only";

    private static final String REFUSAL =
            """
            create or replace function append_only() returns trigger language plpgsql as $$
            begin
                raise exception '% is append only', tg_table_name using errcode = 'insufficient_privilege';
            end $$
            """;

    private AppendOnly() {}

    static void enforce(DataSource source) {
        Jdbi.create(source).useTransaction(handle -> {
            for (var table : withoutTrigger(handle)) {
                handle.execute(REFUSAL);
                handle.execute("create trigger append_only before update or delete or truncate on " + table
                        + " for each statement execute function append_only()");
            }
        });
    }

    private static Iterable<String> withoutTrigger(Handle handle) {
        return handle.createQuery(
                        """
                        select quote_ident(c.relname) from pg_class c
                        where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
                            and obj_description(c.oid, 'pg_class') like :mark
                            and not exists (select 1 from pg_trigger t
                                where t.tgrelid = c.oid and t.tgname = 'append_only')
                        """)
                .bind("mark", MARK + "%")
                .mapTo(String.class)
                .list();
    }
}

package coop.docket.cases.views;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Reads and writes saved lists, always those of one account. */
record SavedViewDao(Handle handle, long account) {

    List<SavedView> all() {
        return handle.createQuery("select * from saved_view where account_id = :account order by name, id")
                .bind("account", account)
                .map((rows, context) -> new SavedView(
                        rows.getLong("id"),
                        rows.getString("name"),
                        rows.getString("query"),
                        rows.getObject("opens_first") != null))
                .list();
    }

    boolean replace(String name, String query) {
        return handle.createUpdate("update saved_view set query = :query where account_id = :account and name = :name")
                        .bind("query", query)
                        .bind("account", account)
                        .bind("name", name)
                        .execute()
                > 0;
    }

    void insert(String name, String query) {
        handle.createUpdate("insert into saved_view (account_id, name, query) values (:account, :name, :query)")
                .bind("account", account)
                .bind("name", name)
                .bind("query", query)
                .execute();
    }

    void noneFirst() {
        handle.createUpdate("update saved_view set opens_first = null where account_id = :account")
                .bind("account", account)
                .execute();
    }

    boolean first(long id) {
        return handle.createUpdate(
                                "update saved_view set opens_first = :account where id = :id and account_id = :account")
                        .bind("account", account)
                        .bind("id", id)
                        .execute()
                > 0;
    }

    void delete(long id) {
        handle.createUpdate("delete from saved_view where id = :id and account_id = :account")
                .bind("id", id)
                .bind("account", account)
                .execute();
    }
}

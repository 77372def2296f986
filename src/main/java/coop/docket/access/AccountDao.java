package coop.docket.access;

import coop.docket.language.Language;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads and writes accounts with their roles and areas. */
final class AccountDao {
    private static final String SELECT =
            """
            select a.id, a.login, a.name, a.language, a.everywhere, a.version, a.disabled_at,
                (select string_agg(r.role, ',') from account_role r where r.account_id = a.id) as roles,
                (select string_agg(s.area, ',') from account_area s where s.account_id = a.id) as areas
            from account a
            """;

    private static final RowMapper<Account> ACCOUNT = (rows, context) -> new Account(
            rows.getLong("id"),
            rows.getString("login"),
            rows.getString("name"),
            Language.of(rows.getString("language")).orElse(Language.VI),
            set(rows.getString("roles"), Role::valueOf),
            rows.getBoolean("everywhere"),
            set(rows.getString("areas"), Function.identity()),
            rows.getObject("disabled_at") == null,
            rows.getLong("version"));

    private AccountDao() {}

    private static <T> Set<T> set(String joined, Function<String, T> each) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(",")).map(each).collect(Collectors.toUnmodifiableSet());
    }

    static Optional<Account> find(Handle handle, long id) {
        return handle.createQuery(SELECT + "where a.id = :id")
                .bind("id", id)
                .map(ACCOUNT)
                .findOne();
    }

    static Optional<Account> find(Handle handle, String login) {
        return handle.createQuery(SELECT + "where a.login = :login")
                .bind("login", login)
                .map(ACCOUNT)
                .findOne();
    }

    static List<Account> all(Handle handle) {
        return handle.createQuery(SELECT + "order by a.login").map(ACCOUNT).list();
    }

    static boolean taken(Handle handle, String login) {
        return handle.createQuery("select count(*) from account where login = :login")
                        .bind("login", login)
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    static long insert(Handle handle, String login, String password, AccountDetails details, Instant at) {
        var id = handle.createUpdate(
                        """
                        insert into account (login, name, language, everywhere, password, version, created_at)
                        values (:login, :name, :language, :everywhere, :password, 1, :at)""")
                .bind("login", login)
                .bind("name", details.name())
                .bind("language", details.language().code())
                .bind("everywhere", details.everywhere())
                .bind("password", password)
                .bind("at", at)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one();
        insertParts(handle, id, details);
        return id;
    }

    /** @return whether the account still had that version */
    static boolean update(Handle handle, long id, long version, AccountDetails details) {
        var changed = handle.createUpdate(
                        """
                        update account
                        set name = :name, language = :language, everywhere = :everywhere, version = version + 1
                        where id = :id and version = :version""")
                .bind("name", details.name())
                .bind("language", details.language().code())
                .bind("everywhere", details.everywhere())
                .bind("id", id)
                .bind("version", version)
                .execute();
        if (changed == 0) {
            return false;
        }
        handle.createUpdate("delete from account_role where account_id = :id")
                .bind("id", id)
                .execute();
        handle.createUpdate("delete from account_area where account_id = :id")
                .bind("id", id)
                .execute();
        insertParts(handle, id, details);
        return true;
    }

    private static void insertParts(Handle handle, long id, AccountDetails details) {
        for (var role : details.roles()) {
            handle.createUpdate("insert into account_role (account_id, role) values (:id, :role)")
                    .bind("id", id)
                    .bind("role", role)
                    .execute();
        }
        for (var area : details.areas()) {
            handle.createUpdate("insert into account_area (account_id, area) values (:id, :area)")
                    .bind("id", id)
                    .bind("area", area)
                    .execute();
        }
    }

    static void speak(Handle handle, long id, Language language) {
        handle.createUpdate("update account set language = :language, version = version + 1 where id = :id")
                .bind("language", language.code())
                .bind("id", id)
                .execute();
    }

    static void disable(Handle handle, long id, Instant at) {
        handle.createUpdate("update account set disabled_at = :at, version = version + 1 where id = :id")
                .bind("at", at)
                .bind("id", id)
                .execute();
    }

    static void enable(Handle handle, long id) {
        handle.createUpdate("update account set disabled_at = null, version = version + 1 where id = :id")
                .bind("id", id)
                .execute();
    }
}

package coop.docket.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads and writes API tokens, known by their hashes. */
final class TokenDao {
    private static final RowMapper<ApiToken> TOKEN = (rows, context) -> new ApiToken(
            rows.getLong("id"),
            rows.getLong("account_id"),
            rows.getString("name"),
            moment(rows, "created_at").orElseThrow(),
            moment(rows, "expires_at").orElseThrow(),
            moment(rows, "revoked_at"));

    private TokenDao() {}

    private static Optional<Instant> moment(ResultSet rows, String column) throws SQLException {
        return Optional.ofNullable(rows.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static long insert(Handle handle, long account, String name, String hash, Instant at, Instant expiresAt) {
        return handle.createUpdate(
                        """
                        insert into api_token (account_id, name, token_hash, created_at, expires_at)
                        values (:account, :name, :hash, :at, :expires)""")
                .bind("account", account)
                .bind("name", name)
                .bind("hash", hash)
                .bind("at", at)
                .bind("expires", expiresAt)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one();
    }

    static Optional<ApiToken> findByHash(Handle handle, String hash) {
        return handle.createQuery("select * from api_token where token_hash = :hash")
                .bind("hash", hash)
                .map(TOKEN)
                .findOne();
    }

    static Optional<ApiToken> find(Handle handle, long id) {
        return handle.createQuery("select * from api_token where id = :id")
                .bind("id", id)
                .map(TOKEN)
                .findOne();
    }

    static List<ApiToken> all(Handle handle) {
        return handle.createQuery("select * from api_token order by id")
                .map(TOKEN)
                .list();
    }

    static void revoke(Handle handle, long id, Instant at) {
        handle.createUpdate("update api_token set revoked_at = :at where id = :id")
                .bind("at", at)
                .bind("id", id)
                .execute();
    }
}

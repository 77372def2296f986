package coop.docket.alerts;

import coop.docket.database.Database;
import java.time.Instant;

/** Heads who are told of each week on Monday at seven, also when nothing is new. */
final class WeekReaders {
    private WeekReaders() {}

    static void head(Database database, int number, Instant at) {
        database.write(handle -> {
            var account = handle.createUpdate(
                            """
                            insert into account (login, name, language, everywhere, version, created_at)
                            values (:login, 'Nguyễn An', 'vi', true, 1, :at)""")
                    .bind("login", "p" + number)
                    .bind("at", at)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(long.class)
                    .one();
            handle.execute("insert into account_role (account_id, role) values (?, 'HEAD')", account);
            return handle.execute(
                    """
                    insert into alert_subscription (account_id, active, mandatory, kinds, areas, language, week_day,
                        at_hour, quiet_too, attachment, notices, address)
                    values (?, 'yes', 'no', '', '', 'vi', 1, 7, 'yes', 'no', '', ?)""",
                    account,
                    "p" + number + "@htx.example.vn");
        });
    }
}

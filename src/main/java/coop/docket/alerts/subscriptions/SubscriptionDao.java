package coop.docket.alerts.subscriptions;

import coop.docket.access.Role;
import coop.docket.cases.CaseKind;
import coop.docket.language.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Reads and writes what people want to be told. */
final class SubscriptionDao {
    private static final RowMapper<Subscription> SUBSCRIPTION = (rows, context) -> subscription(rows);

    private SubscriptionDao() {}

    static Optional<Subscription> find(Handle handle, long account) {
        return handle.createQuery("select * from alert_subscription where account_id = :account")
                .bind("account", account)
                .map(SUBSCRIPTION)
                .findOne();
    }

    /** By account. */
    static Map<Long, Subscription> all(Handle handle) {
        return handle
                .createQuery("select * from alert_subscription")
                .map((rows, context) -> Map.entry(rows.getLong("account_id"), subscription(rows)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Of those whose accounts are not disabled. */
    static Set<WeekHour> hours(Handle handle, WeekHour usual) {
        return handle
                .createQuery(
                        """
                        select distinct coalesce(s.week_day, :day) as on_day, coalesce(s.at_hour, :hour) as at_hour
                        from account a left join alert_subscription s on s.account_id = a.id
                        where a.disabled_at is null and (s.active = 'yes' or s.account_id is null and exists
                            (select 1 from account_role r where r.account_id = a.id and r.role in (<readers>)))""")
                .bind("day", usual.day().getValue())
                .bind("hour", usual.hour())
                .bindList(
                        "readers",
                        Subscription.USUAL_READERS.stream().map(Role::name).toList())
                .map((rows, context) -> new WeekHour(DayOfWeek.of(rows.getInt("on_day")), rows.getInt("at_hour")))
                .stream()
                .collect(Collectors.toSet());
    }

    /** In the place of the one before. */
    static void put(Handle handle, long account, Subscription subscription) {
        handle.execute("delete from alert_subscription where account_id = ?", account);
        handle.createUpdate(
                        """
                        insert into alert_subscription (account_id, active, mandatory, kinds, areas, language, week_day,
                            at_hour, quiet_too, attachment, notices, address, webhook)
                        values (:account, :active, :mandatory, :kinds, :areas, :language, :day, :hour, :quiet,
                            :attachment, :notices, :address, :webhook)""")
                .bind("account", account)
                .bind("active", yes(subscription.active()))
                .bind("mandatory", yes(subscription.mandatory()))
                .bind("kinds", joined(subscription.kinds()))
                .bind("areas", joined(subscription.areas()))
                .bind("language", subscription.language().code())
                .bind("day", subscription.day().getValue())
                .bind("hour", subscription.hour())
                .bind("quiet", yes(subscription.quietToo()))
                .bind("attachment", yes(subscription.attachment()))
                .bind("notices", joined(subscription.notices()))
                .bind("address", subscription.address())
                .bind("webhook", subscription.webhook())
                .execute();
    }

    private static Subscription subscription(ResultSet rows) throws SQLException {
        return new Subscription(
                yes(rows.getString("active")),
                yes(rows.getString("mandatory")),
                set(rows.getString("kinds"), CaseKind::valueOf),
                set(rows.getString("areas"), Function.identity()),
                Language.of(rows.getString("language")).orElse(Language.VI),
                DayOfWeek.of(rows.getInt("week_day")),
                rows.getInt("at_hour"),
                yes(rows.getString("quiet_too")),
                yes(rows.getString("attachment")),
                set(rows.getString("notices"), Notice::valueOf),
                rows.getString("address"),
                rows.getString("webhook"));
    }

    private static String yes(boolean it) {
        return it ? "yes" : "no";
    }

    private static boolean yes(String text) {
        return text.equals("yes");
    }

    private static String joined(Collection<?> codes) {
        return codes.stream().map(String::valueOf).sorted().collect(Collectors.joining(" "));
    }

    private static <T> Set<T> set(String joined, Function<String, T> each) {
        return Arrays.stream(joined.split(" "))
                .filter(code -> !code.isEmpty())
                .map(each)
                .collect(Collectors.toSet());
    }
}

package coop.docket.alerts;

import coop.docket.access.TestClock;
import coop.docket.alerts.delivery.Carriers;
import coop.docket.alerts.delivery.DeliverDue;
import coop.docket.alerts.delivery.Delivered;
import coop.docket.alerts.delivery.Sender;
import coop.docket.alerts.delivery.SmtpServer;
import coop.docket.alerts.outbox.Besides;
import coop.docket.alerts.outbox.Readers;
import coop.docket.alerts.outbox.Recipient;
import coop.docket.alerts.outbox.ReportText;
import coop.docket.alerts.outbox.Slot;
import coop.docket.alerts.outbox.WeekReader;
import coop.docket.alerts.outbox.WeekText;
import coop.docket.alerts.outbox.WriteText;
import coop.docket.alerts.outbox.WriteWeek;
import coop.docket.alerts.outbox.Written;
import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import coop.docket.language.Language;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** An office whose people are told of each week; what they are told is made up here. */
public final class AlertOffice implements AutoCloseable {
    public static final URI SERVICE = URI.create("https://htx.example.vn");

    public final TestClock clock = new TestClock();
    public final Database database;
    public final Map<Long, WeekReader> people = new LinkedHashMap<>();
    public WeekText text = (handle, account, week, late) -> Optional.of(
            new Written(new Message("Tuần " + week, "Chào bạn.\n.\nHết.", "<p>Chào bạn.</p>", List.of()), "{}"));

    public Besides besides = (handle, slot, readers, now) -> List.of();
    public ReportText reports = (account, report, week, late) -> Optional.empty();

    public AlertOffice(TestDatabase kind) {
        database = kind.open();
    }

    public long person(String login) {
        return person(login, DayOfWeek.MONDAY, 7);
    }

    public long person(String login, DayOfWeek day, int hour) {
        return person(login, "Nguyễn Văn " + login, login + "@htx.example.vn", day, hour);
    }

    public long person(String login, String name, String address, DayOfWeek day, int hour) {
        var account = database.write(handle -> handle.createUpdate(
                        """
                        insert into account (login, name, language, everywhere, version, created_at)
                        values (:login, 'x', 'vi', true, 1, :at)""")
                .bind("login", login)
                .bind("at", clock.instant())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one());
        var mail = address == null ? null : MailAddress.of(address);
        people.put(account, new WeekReader(new Recipient(account, name, Language.VI, mail, null), day, hour));
        return account;
    }

    public Readers readers() {
        return new Readers() {
            @Override
            public Set<Slot> slots(Handle handle, Week week) {
                return people.values().stream()
                        .map(reader -> Slot.of(week, reader))
                        .collect(Collectors.toSet());
            }

            @Override
            public List<WeekReader> at(Handle handle, Slot slot) {
                return people.values().stream()
                        .filter(reader -> Slot.of(slot.week(), reader).equals(slot))
                        .toList();
            }

            @Override
            public Optional<Recipient> find(Handle handle, long account) {
                return Optional.ofNullable(people.get(account)).map(WeekReader::recipient);
            }
        };
    }

    public int write() {
        return new WriteWeek(database, clock, readers(), besides, SERVICE.getHost()).write();
    }

    public Carriers smtp(SmtpServer server) {
        return Carriers.smtp(server, sender(), database, clock);
    }

    public static Sender sender() {
        return new Sender(MailAddress.of("theodoi@htx.example.vn"), "Theo dõi HTX Cần Thơ", null, SERVICE);
    }

    public Delivered deliver(Carriers carriers) {
        return new DeliverDue(database, clock, readers(), new WriteText(database, clock, text, reports), carriers)
                .deliver(() -> true);
    }

    public void at(String instant) {
        clock.pass(java.time.Duration.between(clock.instant(), Instant.parse(instant)));
    }

    /** Rows of a state. */
    public long rows(String state) {
        return count("alert_message where state = '" + state + "'");
    }

    public long count(String from) {
        return database.read(handle -> handle.createQuery("select count(*) from " + from)
                .mapTo(long.class)
                .one());
    }

    public List<String> texts(String sql) {
        return database.read(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    @Override
    public void close() {
        database.close();
    }
}

package coop.docket.alerts.notices;

import coop.docket.alerts.outbox.NewMessage;
import coop.docket.alerts.outbox.OutboxDao;
import coop.docket.alerts.outbox.SubscribedReaders;
import coop.docket.alerts.subscriptions.Notice;
import coop.docket.alerts.subscriptions.Subscriber;
import coop.docket.alerts.subscriptions.Subscribers;
import coop.docket.areas.Vietnam;
import coop.docket.database.Database;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Tells those who want it each morning what they have to have done by tomorrow, and what has become overdue. */
public final class WriteMorning {
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final int MOST = 100;
    private static final int LONGEST_SILENCE = 7;

    private final Database database;
    private final InstantSource clock;
    private final URI service;

    /** @param service the address under which it is reached */
    public WriteMorning(Database database, InstantSource clock, URI service) {
        this.database = database;
        this.clock = clock;
        this.service = service;
    }

    /** @return how many rows were written */
    public int write() {
        var now = clock.instant();
        var today = Vietnam.today(clock);
        if (now.isBefore(begins(today)) || database.read(NoticeDao::toldOn).equals(today)) {
            return 0;
        }
        return database.write(handle -> {
            var before = NoticeDao.locked(handle).toldOn();
            if (before.equals(today)) {
                return 0;
            }
            NoticeDao.told(handle, today);
            return OutboxDao.insert(handle, rows(handle, before, today, now));
        });
    }

    private static Instant begins(LocalDate day) {
        return day.atTime(MORNING).atZone(Vietnam.ZONE).toInstant();
    }

    private List<NewMessage> rows(Handle handle, LocalDate before, LocalDate today, Instant now) {
        var earliest = today.minusDays(LONGEST_SILENCE);
        var since = begins(before.isBefore(earliest) || before.isAfter(today) ? earliest : before);
        return Subscribers.all(handle).stream()
                .flatMap(each -> Stream.concat(
                        rows(each, Notice.DUE_TOMORROW, due(handle, each, today), today, now),
                        rows(each, Notice.ESCALATED, escalated(handle, each, since), today, now)))
                .toList();
    }

    private static List<NoticeLine> due(Handle handle, Subscriber to, LocalDate today) {
        return to.subscription().notices().contains(Notice.DUE_TOMORROW)
                ? NoticeDao.due(handle, to.actor().account(), today.plusDays(1))
                : List.of();
    }

    private static List<NoticeLine> escalated(Handle handle, Subscriber to, Instant since) {
        return to.subscription().notices().contains(Notice.ESCALATED)
                ? NoticeDao.escalated(handle, to.actor().scope(), since, MOST)
                : List.of();
    }

    private Stream<NewMessage> rows(
            Subscriber to, Notice notice, List<NoticeLine> lines, LocalDate today, Instant now) {
        if (lines.isEmpty()) {
            return Stream.empty();
        }
        var occasion = notice.name().toLowerCase(Locale.ROOT) + "-" + today;
        return WriteNotices.message(notice, lines, SubscribedReaders.recipient(to), occasion, now, service);
    }
}

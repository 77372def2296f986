package coop.docket.alerts.notices;

import coop.docket.alerts.outbox.MessageKind;
import coop.docket.alerts.outbox.NewMessage;
import coop.docket.alerts.outbox.OutboxDao;
import coop.docket.alerts.outbox.Recipient;
import coop.docket.alerts.outbox.SubscribedReaders;
import coop.docket.alerts.outbox.Written;
import coop.docket.alerts.subscriptions.Notice;
import coop.docket.alerts.subscriptions.Subscriber;
import coop.docket.alerts.subscriptions.Subscribers;
import coop.docket.cases.CaseAction;
import coop.docket.cases.held.HeldCaseDao;
import coop.docket.database.Database;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Tells those who want it at once that a case was given to them, or that a remark mentions them. */
public final class WriteNotices {
    private static final int AT_ONCE = 500;
    /** An event may come to be seen after one that has a higher number, but hardly later than this. */
    private static final Duration UNSETTLED = Duration.ofMinutes(10);

    private final Database database;
    private final InstantSource clock;
    private final URI service;
    /** Events that need not be looked at again while they are unsettled. */
    private final Set<Long> looked = new HashSet<>();

    /** @param service the address under which it is reached */
    public WriteNotices(Database database, InstantSource clock, URI service) {
        this.database = database;
        this.clock = clock;
        this.service = service;
    }

    /** @return how many rows were written */
    public synchronized int write() {
        var now = clock.instant();
        var events = database.read(handle -> fresh(handle, now));
        if (events.isEmpty()) {
            return 0;
        }
        int written = database.write(handle -> {
            var cursor = NoticeDao.locked(handle).event();
            var rows = OutboxDao.insert(
                    handle,
                    events.stream().flatMap(event -> rows(handle, event, now)).toList());
            events.stream()
                    .filter(event -> settled(event, now))
                    .mapToLong(Happened::id)
                    .filter(id -> id > cursor)
                    .max()
                    .ifPresent(id -> NoticeDao.advance(handle, id));
            return rows;
        });
        events.forEach(event -> looked.add(event.id()));
        return written;
    }

    /** Those not looked at yet, and those behind which the cursor can go. */
    private List<Happened> fresh(Handle handle, Instant now) {
        var cursor = NoticeDao.cursor(handle);
        looked.removeIf(id -> id <= cursor);
        return NoticeDao.after(handle, cursor, AT_ONCE).stream()
                .filter(event -> !looked.contains(event.id()) || settled(event, now))
                .toList();
    }

    private static boolean settled(Happened event, Instant now) {
        return event.at().plus(UNSETTLED).isBefore(now);
    }

    private Stream<NewMessage> rows(Handle handle, Happened event, Instant now) {
        if (looked.contains(event.id())) {
            return Stream.empty();
        }
        var notice = event.action() == CaseAction.ASSIGNED ? Notice.ASSIGNED : Notice.MENTIONED;
        return event.accounts().stream()
                .flatMap(account -> subscriber(handle, account, notice, event.caseId()).stream())
                .map(SubscribedReaders::recipient)
                .flatMap(to -> rows(handle, event, notice, to, now));
    }

    /** Only who wants it, and may still see the case. */
    private static Optional<Subscriber> subscriber(Handle handle, long account, Notice notice, long caseId) {
        return Subscribers.one(handle, account)
                .filter(each -> each.subscription().notices().contains(notice))
                .filter(each -> HeldCaseDao.sees(handle, each.actor().scope(), caseId));
    }

    private Stream<NewMessage> rows(Handle handle, Happened event, Notice notice, Recipient to, Instant now) {
        return NoticeDao.line(handle, event.caseId()).stream()
                .flatMap(line -> message(notice, List.of(line), to, "event-" + event.id(), now, service));
    }

    /** By every way to him; he who can only read in the service sees cases there anyway. */
    static Stream<NewMessage> message(
            Notice notice, List<NoticeLine> lines, Recipient to, String occasion, Instant now, URI service) {
        var address = service.toString().replaceAll("/+$", "");
        var message = NoticeText.of(notice, lines, to.language(), address).message();
        var written = new Written(message, NoticeJson.of(notice, lines, address));
        return to.outwardWays().stream()
                .map(way -> new NewMessage(
                        MessageKind.NOTICE, occasion, to.account(), way, service.getHost(), false, written, null, now));
    }
}

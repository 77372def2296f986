package coop.docket.alerts.outbox;

import static java.util.stream.Collectors.groupingBy;

import coop.docket.alerts.Week;
import coop.docket.database.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * Writes who is to be told of the week, hour by hour: each hour and the rows of its readers in one transaction, so that
 * however many ask at once, and however often, there is one row for a week and reader.
 *
 * <p>What was missed while nobody asked is written late, once, and of the week that is: three weeks of silence are not
 * made up for by three messages.
 */
public final class WriteWeek {
    private static final Duration LATE = Duration.ofHours(1);

    private final Database database;
    private final InstantSource clock;
    private final Readers readers;
    private final String host;

    /** @param host of the service, for the messages' own names */
    public WriteWeek(Database database, InstantSource clock, Readers readers, String host) {
        this.database = database;
        this.clock = clock;
        this.readers = readers;
        this.host = host;
    }

    /** @return how many rows were written */
    public int write() {
        var now = clock.instant();
        var week = Week.of(now);
        if (database.read(handle -> SlotDao.ahead(handle, week))) {
            database.write(handle -> {
                WrongClock.putRight(handle, week, now);
                return null;
            });
        }
        return due(week, now).keySet().stream()
                .mapToInt(slot -> write(slot, now))
                .sum();
    }

    private Map<Slot, List<WeekReader>> due(Week week, Instant now) {
        return database.read(handle -> due(handle, week, now));
    }

    private Map<Slot, List<WeekReader>> due(Handle handle, Week week, Instant now) {
        var written = SlotDao.of(handle, week);
        var slots = new TreeMap<Slot, List<WeekReader>>(
                java.util.Comparator.comparing(Slot::begins).thenComparing(Slot::weekday));
        slots.putAll(readers.ofWeek(handle).stream().collect(groupingBy(reader -> Slot.of(week, reader))));
        slots.keySet().removeIf(slot -> slot.begins().isAfter(now) || written.contains(slot));
        return slots;
    }

    private int write(Slot slot, Instant now) {
        return database.write(handle -> {
            // read again: what two wanted to write at once, the second finds written
            var due = due(handle, slot.week(), now).getOrDefault(slot, List.of());
            if (due.isEmpty()) {
                return 0;
            }
            var late = now.isAfter(slot.begins().plus(LATE));
            SlotDao.insert(handle, slot, late, now);
            return OutboxDao.insert(
                    handle,
                    due.stream()
                            .flatMap(reader -> reader.recipient().ways().stream()
                                    .map(way -> message(slot, reader, way, late, now)))
                            .toList());
        });
    }

    private NewMessage message(Slot slot, WeekReader reader, Way way, boolean late, Instant now) {
        return new NewMessage(
                MessageKind.WEEK,
                slot.week().toString(),
                reader.recipient().account(),
                way,
                host,
                late,
                null,
                null,
                now);
    }
}

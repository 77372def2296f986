package coop.docket.alerts.outbox;

import coop.docket.alerts.Week;
import coop.docket.database.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Writes who is to be told of the week, hour by hour: each hour and the rows of its readers in one transaction, so that
 * however many ask at once, and however often, there is one row for a week and reader.
 *
 * <p>What was missed while nobody asked is written late, once, and of the week that is: three weeks of silence are not
 * made up for by three messages.
 */
public final class WriteWeek {
    private final Database database;
    private final InstantSource clock;
    private final Readers readers;
    private final Besides besides;
    private final String host;

    /** @param host of the service, for the messages' own names */
    public WriteWeek(Database database, InstantSource clock, Readers readers, Besides besides, String host) {
        this.database = database;
        this.clock = clock;
        this.readers = readers;
        this.besides = besides;
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
        return database.read(handle -> due(handle, week, now)).stream()
                .mapToInt(slot -> write(slot, now))
                .sum();
    }

    private List<Slot> due(Handle handle, Week week, Instant now) {
        var written = SlotDao.of(handle, week);
        return readers.slots(handle, week).stream()
                .filter(slot -> !slot.begins().isAfter(now) && !written.contains(slot))
                .sorted(Comparator.comparing(Slot::begins))
                .toList();
    }

    private int write(Slot slot, Instant now) {
        return database.write(handle -> {
            // asked again: what two wanted to write at once, the second finds written
            var due = SlotDao.of(handle, slot.week()).contains(slot) ? List.<WeekReader>of() : readers.at(handle, slot);
            if (due.isEmpty()) {
                return 0;
            }
            var late = slot.late(now);
            SlotDao.insert(handle, slot, late, now);
            var weeks = due.stream().flatMap(reader -> reader.recipient().ways().stream()
                    .map(way -> message(slot, reader, way, late, now)));
            var others = besides.of(handle, slot, due, now).stream();
            return OutboxDao.insert(handle, Stream.concat(weeks, others).toList());
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

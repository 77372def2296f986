package coop.docket.packs;

import coop.docket.areas.Vietnam;
import coop.docket.database.Database;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.Problems;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * The pack in force. Which version that is, is asked each time, so that one published by another process is seen; the
 * pack of a version is read once. Whoever needs one pack for several questions asks once and holds it.
 */
public final class LivePack {
    /** As many as judge today, are previewed against or are looked back at within a short time. */
    private static final int HELD = 4;

    private final Database database;
    private final InstantSource clock;
    private final Map<String, ReadPack> read = new LinkedHashMap<>(HELD, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ReadPack> eldest) {
            return size() > HELD;
        }
    };

    public LivePack(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A version and its pack. */
    public record Live(PackVersion version, ReadPack pack) {}

    /** The one in force today. */
    public Live today() {
        return on(Vietnam.today(clock));
    }

    /** The one in force on a day; before the first took effect that one. */
    public Live on(LocalDate day) {
        return database.read(
                handle -> live(handle, PackVersionDao.on(handle, day).orElseThrow(LivePack::none)));
    }

    /** The one published last, be it in force yet or not. */
    public Live newest() {
        return database.read(
                handle -> live(handle, PackVersionDao.newest(handle).orElseThrow(LivePack::none)));
    }

    private Live live(Handle handle, PackVersion version) {
        return new Live(version, pack(handle, version));
    }

    private ReadPack pack(Handle handle, PackVersion version) {
        synchronized (read) {
            return read.computeIfAbsent(
                    version.contentHash(),
                    hash -> ReadPack.of(PackVersionDao.files(handle, version.number()), new Problems()));
        }
    }

    private static IllegalStateException none() {
        return new IllegalStateException("the store has no pack: the first is published when it is opened");
    }
}

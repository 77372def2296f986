package coop.docket.access;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * One figure for the whole audit as it stood at a moment, to be printed where nobody can change it.
 *
 * <p>A chain cannot tell that its end is missing; a root that was printed before can. Each root holds the one before it
 * and the heads that moved since, so it costs as much as was done, and an old one can be checked for ever.
 *
 * @param number from 1
 * @param heads a line for each stream that moved since the root before
 * @param root SHA-256
 */
public record AuditRoot(long number, Instant at, String heads, String root) {

    /** Takes the root in the caller's transaction; where nothing moved since the last one, that one. */
    public static AuditRoot take(Handle handle, Instant at) {
        var last = AuditRootDao.last(handle);
        var moved = AuditRootDao.moved(handle);
        if (moved.isEmpty() && last.number() > 0) {
            return last;
        }
        var next = last.next(at.truncatedTo(ChronoUnit.MICROS), moved);
        AuditRootDao.insert(handle, next);
        AuditRootDao.rooted(handle, moved);
        return next;
    }

    /** The one that was taken last; number 0 where none was. */
    public static AuditRoot newest(Handle handle) {
        return AuditRootDao.last(handle);
    }

    static AuditRoot none() {
        return new AuditRoot(0, Instant.EPOCH, "", AuditEntry.BEFORE_THE_FIRST);
    }

    private AuditRoot next(Instant moment, List<AuditHead> moved) {
        var lines = moved.stream().map(AuditHead::line).collect(Collectors.joining("\n"));
        return new AuditRoot(number + 1, moment, lines, seal(root, number + 1, moment, lines));
    }

    private static String seal(String before, long number, Instant at, String heads) {
        return Secret.hash(before + "\n" + number + "\n" + at + "\n" + heads);
    }

    boolean follows(AuditRoot before) {
        return number == before.number + 1 && root.equals(seal(before.root, number, at, heads));
    }

    List<AuditHead> moved() {
        return heads.isEmpty()
                ? List.of()
                : Arrays.stream(heads.split("\n")).map(AuditHead::of).toList();
    }
}

package coop.docket.packs;

import coop.docket.access.Actor;
import coop.docket.access.AuditDao;
import coop.docket.access.AuditStream;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Publishes a version in the caller's transaction; who may, and what must have been looked at, the caller knows. */
public final class Publishing {
    /** The history of all versions is one. */
    public static final AuditStream STREAM = new AuditStream(AuditStream.Kind.PACK, "versions");

    private Publishing() {}

    /** The version as it is now kept; two at once cannot both become the next. */
    public static PackVersion publish(Handle handle, Actor actor, NewVersion version, Instant at) {
        var number = PackVersionDao.newest(handle).map(PackVersion::number).orElse(0) + 1;
        PackVersionDao.insert(handle, number, version, at);
        var published = PackVersionDao.one(handle, number).orElseThrow();
        AuditDao.append(handle, STREAM, actor, "pack.published", told(published), at);
        return published;
    }

    // who made it and why stands in the history of its draft
    private static String told(PackVersion version) {
        return "{\"content\":\"%s\",\"effective\":\"%s\",\"fingerprint\":\"%s\",\"number\":%d}"
                .formatted(version.contentHash(), version.effectiveFrom(), version.fingerprint(), version.number());
    }
}

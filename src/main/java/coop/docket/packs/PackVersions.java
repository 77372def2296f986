package coop.docket.packs;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import coop.docket.rules.source.PackFiles;
import java.util.List;
import java.util.Optional;

/** What versions of the pack there are, and what stands in them. */
public final class PackVersions {
    private final Database database;

    public PackVersions(Database database) {
        this.database = database;
    }

    /**
     * All of them, the newest first.
     *
     * @throws Refusal NOT_ALLOWED if the actor may not
     */
    public List<PackVersion> list(Actor actor) {
        actor.need(Permission.READ_RULES);
        return database.read(PackVersionDao::all);
    }

    /** @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such version */
    public PackVersion one(Actor actor, int number) {
        actor.need(Permission.READ_RULES);
        return database.read(handle -> PackVersionDao.one(handle, number)).orElseThrow(() -> unknown(number));
    }

    /** @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such version */
    public PackFiles files(Actor actor, int number) {
        one(actor, number);
        return database.read(handle -> PackVersionDao.files(handle, number));
    }

    /**
     * The newest version that judges as a finding says it was judged; empty for a finding from before versions were kept.
     *
     * @throws Refusal NOT_ALLOWED if the actor may not
     */
    public Optional<PackVersion> byFingerprint(Actor actor, String fingerprint) {
        actor.need(Permission.READ_RULES);
        return database.read(handle -> PackVersionDao.judgingAs(handle, fingerprint));
    }

    private static Refusal unknown(int number) {
        return Refusal.notFound("packs.no-version", (long) number);
    }
}

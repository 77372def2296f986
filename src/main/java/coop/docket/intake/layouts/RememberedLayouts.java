package coop.docket.intake.layouts;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.intake.files.FileHash;
import coop.docket.intake.mapping.Mapping;
import coop.docket.intake.mapping.MappingText;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Keeps what has been said of foreign layouts for the next file; all who answer for the same areas share it. */
public final class RememberedLayouts {
    private static final int MOST = 50;

    private final Database database;
    private final InstantSource clock;

    public RememberedLayouts(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not import */
    public List<RememberedLayout> list(Actor actor) {
        actor.need(Permission.IMPORT_REGISTER);
        return database.read(handle -> new RememberedLayoutDao(handle, office(actor)).all());
    }

    /** Whether it is worth to look what layout a file has. */
    public boolean any(Actor actor) {
        actor.need(Permission.IMPORT_REGISTER);
        return database.read(handle -> new RememberedLayoutDao(handle, office(actor)).any());
    }

    /** What was said of the layout of this fingerprint. */
    public Optional<RememberedLayout> of(Actor actor, String fingerprint) {
        actor.need(Permission.IMPORT_REGISTER);
        return database.read(handle -> new RememberedLayoutDao(handle, office(actor)).of(fingerprint));
    }

    /** What was said of this layout, or else of the last one, so that it names nothing which is not there. */
    public Optional<RememberedLayout> of(Actor actor, FoundLayout layout) {
        return of(actor, layout.fingerprint())
                .filter(each -> layout.fits(each.mapping()))
                .or(() -> list(actor).stream()
                        .filter(each -> layout.fits(each.mapping()))
                        .findFirst());
    }

    /** In the place of what was said of the same layout before; of very many the oldest goes. */
    public void remember(Actor actor, FoundLayout layout, Mapping mapping, String fileName) {
        actor.need(Permission.IMPORT_REGISTER);
        database.write(handle -> {
            var remembered = new RememberedLayoutDao(handle, office(actor));
            remembered.delete(layout.fingerprint());
            remembered.all().stream().skip(MOST - 1L).forEach(oldest -> remembered.delete(oldest.id()));
            remembered.insert(layout.fingerprint(), fileName, MappingText.of(mapping), actor.mark(), clock.instant());
            return null;
        });
    }

    /** One that is not there is not there already. */
    public void forget(Actor actor, long id) {
        actor.need(Permission.IMPORT_REGISTER);
        database.write(handle -> {
            new RememberedLayoutDao(handle, office(actor)).delete(id);
            return null;
        });
    }

    /** The same for the same areas, however many they are. */
    private static String office(Actor actor) {
        if (actor.scope().everywhere()) {
            return "everywhere";
        }
        return FileHash.ofText(String.join(" ", new TreeSet<>(actor.scope().areas())));
    }
}

package coop.docket.packs;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which versions a file of the pack was changed; the first version that has it counts too. */
public final class FileChanges {
    private final Database database;

    public FileChanges(Database database) {
        this.database = database;
    }

    /**
     * The versions that changed any of some files, the newest first.
     *
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public List<PackVersion> of(Actor actor, List<String> paths) {
        actor.need(Permission.READ_RULES);
        return database.read(handle -> {
            var changing = PackFileDao.changing(handle, paths);
            return PackVersionDao.all(handle).stream()
                    .filter(version -> changing.contains(version.number()))
                    .toList();
        });
    }

    /**
     * By path, the version that changed it last.
     *
     * @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not
     */
    public Map<String, PackVersion> last(Actor actor) {
        actor.need(Permission.READ_RULES);
        return database.read(handle -> {
            var versions = new HashMap<Integer, PackVersion>();
            PackVersionDao.all(handle).forEach(version -> versions.put(version.number(), version));
            var last = new HashMap<String, PackVersion>();
            PackFileDao.last(handle).forEach((path, number) -> last.put(path, versions.get(number)));
            return last;
        });
    }
}

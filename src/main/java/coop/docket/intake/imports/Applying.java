package coop.docket.intake.imports;

import coop.docket.intake.difference.ChunkDifference;
import coop.docket.intake.difference.Difference;
import coop.docket.register.changes.CellChangeDao;
import coop.docket.register.revisions.MentionDao;
import coop.docket.register.revisions.NewRevision;
import coop.docket.register.revisions.RevisionAreaDao;
import coop.docket.register.revisions.RevisionDao;
import coop.docket.register.revisions.SheetCountDao;
import coop.docket.register.stored.NewDossiers;
import coop.docket.register.stored.RowDao;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Stores a difference part by part, as one revision that is made when there is something to store. */
final class Applying {
    private static final int AT_ONCE = 1_000;

    private final Handle handle;
    private final NewRevision revision;
    private final RowDao rows;
    private final CellChangeDao changes;
    private final Set<String> areas = new HashSet<>();
    private OptionalLong made = OptionalLong.empty();

    Applying(Handle handle, NewRevision revision) {
        this.handle = handle;
        this.revision = revision;
        this.rows = new RowDao(handle);
        this.changes = new CellChangeDao(handle);
    }

    void apply(ChunkDifference part) {
        areas.addAll(part.areas());
        if (part.isEmpty()) {
            return;
        }
        var id = made();
        NewDossiers.store(handle, id, part.dossiers());
        part.children().forEach((sheet, children) -> rows.insertChildren(sheet, id, children));
        part.returned().forEach((sheet, ids) -> rows.withdraw(sheet, ids, null));
        part.changed().forEach(rows::update);
        changes.insert(id, part.changes());
    }

    /** The revision, which is made when first asked for. */
    long made() {
        if (made.isEmpty()) {
            made = OptionalLong.of(new RevisionDao(handle).make(revision));
        }
        return made.getAsLong();
    }

    /** @return the revision, where anything was stored */
    OptionalLong finish(Difference whole) {
        made.ifPresent(id -> {
            new SheetCountDao(handle).insert(id, whole.counts());
            new RevisionAreaDao(handle).insert(id, areas);
            mention(whole.mentioned(), id);
        });
        return made;
    }

    private void mention(BitSet cooperatives, long id) {
        var mentions = new MentionDao(handle);
        List<Long> some = new ArrayList<>();
        cooperatives.stream().forEach(cooperative -> {
            some.add((long) cooperative);
            if (some.size() == AT_ONCE) {
                mentions.update(some, id);
                some.clear();
            }
        });
        mentions.update(some, id);
    }
}

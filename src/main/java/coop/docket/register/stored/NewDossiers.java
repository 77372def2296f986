package coop.docket.register.stored;

import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.register.revisions.MentionDao;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Stores dossiers of cooperatives that were not known before. */
public final class NewDossiers {
    private NewDossiers() {}

    /** @param dossiers a few hundred at a time; none of their codes may be stored already */
    public static void store(Handle handle, long revisionId, List<Dossier> dossiers) {
        var dao = new RowDao(handle);
        var ids = dao.insertCooperatives(
                revisionId, dossiers.stream().map(Dossier::cooperative).toList());
        new MentionDao(handle).insert(ids, revisionId);
        Map<Sheet, List<OwnedRow>> children = new EnumMap<>(Sheet.class);
        for (int i = 0; i < ids.size(); i++) {
            for (var sheet : Sheet.children()) {
                for (Row row : dossiers.get(i).rows(sheet)) {
                    children.computeIfAbsent(sheet, each -> new ArrayList<>()).add(new OwnedRow(ids.get(i), row));
                }
            }
        }
        children.forEach((sheet, rows) -> dao.insertChildren(sheet, revisionId, rows));
    }
}

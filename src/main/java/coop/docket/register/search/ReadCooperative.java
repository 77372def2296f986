package coop.docket.register.search;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.register.stored.StoredDossier;
import coop.docket.register.stored.StoredDossiers;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;

/** Reads all that the register has of one cooperative. */
public final class ReadCooperative {
    private final Database database;

    public ReadCooperative(Database database) {
        this.database = database;
    }

    /**
     * Personal data are left out for whoever may not read them.
     *
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such cooperative for him
     */
    public StoredDossier read(Actor actor, long cooperativeId) {
        actor.need(Permission.READ_REGISTER);
        var stored = database.read(handle -> new Cooperatives(handle, actor.scope())
                .byId(cooperativeId)
                .flatMap(line -> StoredDossiers.one(handle, line.id()))
                .orElseThrow(() -> Refusal.notFound("register.not-found")));
        return actor.may(Permission.READ_PERSONAL_DATA)
                ? stored
                : new StoredDossier(stored.cooperativeId(), withoutPersonal(stored.dossier()));
    }

    private static Dossier withoutPersonal(Dossier dossier) {
        var children = new EnumMap<Sheet, List<Row>>(Sheet.class);
        for (var sheet : Sheet.children()) {
            children.put(
                    sheet,
                    dossier.rows(sheet).stream()
                            .map(ReadCooperative::withoutPersonal)
                            .toList());
        }
        return new Dossier(withoutPersonal(dossier.cooperative()), children);
    }

    private static Row withoutPersonal(Row row) {
        var values = new HashMap<String, Object>();
        row.sheet().columns().stream()
                .filter(column -> !column.personal())
                .forEach(column -> values.put(column.key(), row.value(column)));
        return Row.of(row.sheet(), values);
    }
}

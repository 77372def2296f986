package coop.docket.register.search;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import coop.docket.register.stored.Provenance;
import coop.docket.register.stored.StoredRow;
import java.util.EnumMap;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Reads all that the register knows of one cooperative, with the source of each value and what stood there before. */
public final class ReadProfile {
    private final Database database;

    public ReadProfile(Database database) {
        this.database = database;
    }

    /**
     * Personal data are left out for those who may not read them.
     *
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such cooperative for him
     */
    public Profile read(Actor actor, long cooperativeId) {
        actor.need(Permission.READ_REGISTER);
        return database.read(handle -> new Cooperatives(handle, actor.scope())
                .byId(cooperativeId)
                .map(line -> profile(handle, line, actor.may(Permission.READ_PERSONAL_DATA)))
                .orElseThrow(() -> Refusal.notFound("assessment.not-found")));
    }

    private static Profile profile(Handle handle, CooperativeLine line, boolean personal) {
        var provenance = Provenance.of(handle, line.id());
        var facts = new EnumMap<Sheet, List<List<Fact>>>(Sheet.class);
        for (var sheet : Sheet.values()) {
            var columns = sheet.columns().stream()
                    .filter(column -> personal || !column.personal())
                    .toList();
            var rows = provenance.rows(sheet).stream()
                    .map(row -> facts(provenance, row, columns))
                    .toList();
            if (!rows.isEmpty()) {
                facts.put(sheet, rows);
            }
        }
        return new Profile(line, facts);
    }

    private static List<Fact> facts(Provenance provenance, StoredRow row, List<Column> columns) {
        return columns.stream()
                .map(column -> new Fact(
                        column,
                        row.row().value(column),
                        provenance.source(row, column),
                        provenance.earlier(row, column)))
                .toList();
    }
}

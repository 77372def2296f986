package coop.docket.intake.difference;

import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a file says of one cooperative.
 *
 * @param cooperative null where it only has rows of other sheets, for a cooperative that is stored
 */
record Handed(String code, Row cooperative, Map<Sheet, List<Row>> children) {

    static Handed of(Dossier dossier) {
        return new Handed(dossier.code(), dossier.cooperative(), dossier.children());
    }

    static Handed withoutOwnRow(String code) {
        return new Handed(code, null, new EnumMap<>(Sheet.class));
    }

    void add(Row child) {
        children.computeIfAbsent(child.sheet(), sheet -> new ArrayList<>()).add(child);
    }

    List<Row> rows(Sheet sheet) {
        return children.getOrDefault(sheet, List.of());
    }

    Dossier dossier() {
        return new Dossier(cooperative, children);
    }
}

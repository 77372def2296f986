package coop.docket.rules.vocabulary;

import coop.docket.register.Sheet;
import java.util.EnumMap;
import java.util.Map;

/** No rows of each sheet: one for all cooperatives, for most questions end with it. */
final class NoRows {
    private static final Map<Sheet, Rows<?>> OF_EACH = new EnumMap<>(Sheet.class);

    static {
        for (var sheet : Sheet.values()) {
            OF_EACH.put(sheet, new Rows<>(sheet, null, Hit.none()));
        }
    }

    private NoRows() {}

    @SuppressWarnings("unchecked")
    static <L extends Line> Rows<L> of(Sheet sheet) {
        return (Rows<L>) OF_EACH.get(sheet);
    }
}

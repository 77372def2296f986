package coop.docket.cases.workflow;

import coop.docket.refusal.Reason;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import coop.docket.register.ValueKind;
import coop.docket.rules.source.YamlEntries;
import coop.docket.rules.source.YamlValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the register may say: {@code happened: proceedings.filed_on, track: VOLUNTARY}. */
final class FactReading {
    private static final String HAPPENED = "happened";
    private static final String HOLDS = "holds";
    private static final String IS = "is";
    private static final String AFTER_OPENING = "after-opening";

    private FactReading() {}

    /** Null, with a problem, where it cannot be read. */
    static Fact read(YamlEntries fact) {
        var event = fact.value(HAPPENED).isPresent();
        var place = fact.value(event ? HAPPENED : HOLDS);
        if (place.isEmpty()) {
            fact.problems().at(fact.place(), Reason.of("pack.workflow.no-fact"), Reason.of("pack.workflow.write-fact"));
            return null;
        }
        var column = column(place.get(), fact, event);
        if (column.isEmpty()) {
            return null;
        }
        var sheet = column.get().sheet();
        var values = event
                ? List.<String>of()
                : values(fact, fact.needed(IS), column.get().column());
        var where = new LinkedHashMap<Column, List<String>>();
        fact.all().forEach((key, value) -> {
            if (!List.of(HAPPENED, HOLDS, IS, AFTER_OPENING).contains(key)) {
                where(fact, sheet, key, value, where);
            }
        });
        return new Fact(sheet, column.get().column(), values, where, fact.yes(AFTER_OPENING));
    }

    private static void where(
            YamlEntries fact, Sheet sheet, String key, YamlValue value, Map<Column, List<String>> where) {
        if (sheet.has(key) && sheet.column(key).kind() == ValueKind.LIST) {
            var column = sheet.column(key);
            where.put(column, values(fact, Optional.of(value), column));
        } else {
            fact.wrong(value, "pack.workflow.no-list-column", key, lists(sheet));
        }
    }

    private static List<String> values(YamlEntries fact, Optional<YamlValue> value, Column column) {
        var texts = value.map(fact::texts).orElse(List.of());
        texts.stream()
                .filter(text -> !column.list().keys().contains(text))
                .forEach(text -> fact.wrong(
                        value.get(), "pack.yaml.not-one-of", text, column.list().keys()));
        return texts;
    }

    /** A column of a sheet. */
    record Place(Sheet sheet, Column column) {}

    /** {@code proceedings.filed_on}, a date for an event, a closed list for a state. */
    static Optional<Place> column(YamlValue written, YamlEntries entries, boolean event) {
        var parts = written.text().orElse("").split("\\.", 2);
        var sheet = Arrays.stream(Sheet.values())
                .filter(each -> each.key().equals(parts[0]))
                .findFirst();
        var wanted = event ? ValueKind.DATE : ValueKind.LIST;
        var found = parts.length < 2
                ? Optional.<Place>empty()
                : sheet.filter(each ->
                                each.has(parts[1]) && each.column(parts[1]).kind() == wanted)
                        .map(each -> new Place(each, each.column(parts[1])));
        if (found.isEmpty()) {
            entries.problems()
                    .at(
                            written,
                            Reason.of("pack.workflow.no-column", String.join(".", parts)),
                            Reason.of("pack.workflow.write-column." + wanted));
        }
        return found;
    }

    private static List<String> lists(Sheet sheet) {
        return sheet.columns().stream()
                .filter(column -> column.kind() == ValueKind.LIST)
                .map(Column::key)
                .toList();
    }
}

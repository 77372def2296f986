package coop.docket.rules.sentences;

import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.rules.terms.Parameter;
import coop.docket.rules.vocabulary.ComputedWord;
import coop.docket.rules.vocabulary.Share;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One kind of thing that stands in braces in a sentence, made ready to be looked up.
 *
 * @param computed the worked-out word it shows, else null
 * @param value what stands there for given grounds; null where it is not known
 */
record Place(ComputedWord computed, Function<Grounds, Object> value) {
    private static final String FIRST = "first.";
    private static final String SUM = "sum.";
    private static final String PARAMETER = "p:";

    /** The place of a name; empty where no sentence may show such a thing. */
    static Optional<Place> of(String name, Map<String, Parameter> parameters) {
        if (name.startsWith(PARAMETER)) {
            return Optional.ofNullable(parameters.get(name.substring(PARAMETER.length())))
                    .map(parameter -> plain(grounds -> parameter.on(grounds.today())));
        }
        if (name.startsWith(FIRST)) {
            var key = name.substring(FIRST.length());
            return known(key) ? Optional.of(plain(grounds -> first(grounds, key))) : Optional.empty();
        }
        if (name.startsWith(SUM)) {
            var key = name.substring(SUM.length());
            return known(key) ? Optional.of(plain(grounds -> sum(grounds, key))) : Optional.empty();
        }
        return switch (name) {
            case "since" -> Optional.of(plain(Grounds::since));
            case "today" -> Optional.of(plain(Grounds::today));
            case "count" ->
                Optional.of(plain(grounds -> (long) grounds.evidence().size()));
            default ->
                ComputedWord.of(name)
                        .map(word -> new Place(word, grounds -> grounds.words().get(word)))
                        .or(() -> own(name));
        };
    }

    private static Place plain(Function<Grounds, Object> value) {
        return new Place(null, value);
    }

    private static Optional<Place> own(String key) {
        return column(Sheet.COOPERATIVES, key).map(column -> plain(grounds -> shown(grounds.cooperative(), column)));
    }

    private static Object first(Grounds grounds, String key) {
        return grounds.evidence().stream()
                .filter(row -> column(row.sheet(), key).isPresent())
                .findFirst()
                .map(row -> shown(row, row.sheet().column(key)))
                .orElse(null);
    }

    private static Object sum(Grounds grounds, String key) {
        return grounds.evidence().stream()
                .filter(row -> column(row.sheet(), key).isPresent())
                .map(row -> row.whole(row.sheet().column(key)))
                .filter(java.util.Objects::nonNull)
                .reduce(0L, Share::add);
    }

    /** The value with its column, which knows how its lists are spoken. */
    private static Object shown(Row row, Column column) {
        var value = row.value(column);
        return value == null ? null : new Cell(column, value);
    }

    private static boolean known(String key) {
        return Sheet.children().stream().anyMatch(sheet -> column(sheet, key).isPresent());
    }

    private static Optional<Column> column(Sheet sheet, String key) {
        // what a sentence shows everybody reads who may read findings, so it shows nothing personal
        return sheet.columns().stream()
                .filter(column -> column.key().equals(key) && !column.personal())
                .findFirst();
    }

    /** A value and the column it stands in. */
    record Cell(Column column, Object value) {}
}

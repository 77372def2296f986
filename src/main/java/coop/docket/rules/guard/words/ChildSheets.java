package coop.docket.rules.guard.words;

import coop.docket.register.Column;
import coop.docket.register.Sheet;
import coop.docket.rules.vocabulary.Asset;
import coop.docket.rules.vocabulary.Cooperative;
import coop.docket.rules.vocabulary.Debt;
import coop.docket.rules.vocabulary.MemberCount;
import coop.docket.rules.vocabulary.Notice;
import coop.docket.rules.vocabulary.Proceeding;
import coop.docket.rules.vocabulary.Report;
import coop.docket.rules.vocabulary.Suspension;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which sheet of the register each kind of row is of. */
public final class ChildSheets {
    private static final Map<Class<?>, Sheet> SHEETS = Map.of(
            Report.class, Sheet.REPORTS,
            MemberCount.class, Sheet.MEMBERS,
            Suspension.class, Sheet.SUSPENSIONS,
            Notice.class, Sheet.NOTICES,
            Debt.class, Sheet.DEBTS,
            Asset.class, Sheet.ASSETS,
            Proceeding.class, Sheet.PROCEEDINGS);

    private ChildSheets() {}

    static boolean has(Class<?> row) {
        return SHEETS.containsKey(row);
    }

    /** The kind of row of this name, such as {@code Debt}. */
    public static Optional<Class<?>> named(String name) {
        return SHEETS.keySet().stream()
                .filter(row -> row.getSimpleName().equals(name))
                .<Class<?>>map(row -> row)
                .findFirst();
    }

    /** The names of all kinds of row. */
    public static List<String> names() {
        return SHEETS.keySet().stream().map(Class::getSimpleName).sorted().toList();
    }

    /** The sheet whose columns a word may name: that of the rows, else the cooperative's own. */
    public static Sheet of(Class<?> type) {
        return type == null ? Sheet.COOPERATIVES : SHEETS.getOrDefault(type, Sheet.COOPERATIVES);
    }

    /** The column that a word of this type reads: {@code dueOn} reads {@code due_on}, {@code toDay} reads {@code to}. */
    static Column column(Class<?> type, String word) {
        if (type != Cooperative.class && !has(type)) {
            return null;
        }
        return of(type).columns().stream()
                .filter(column -> spelt(column).equals(word) || (spelt(column) + "Day").equals(word))
                .findFirst()
                .orElse(null);
    }

    private static String spelt(Column column) {
        var word = new StringBuilder();
        for (var part : column.key().split("_")) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }
}

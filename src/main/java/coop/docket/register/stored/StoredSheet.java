package coop.docket.register.stored;

import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a sheet is kept: the one place that knows its table, the names of its columns and its statements. */
final class StoredSheet {
    private static final Map<Sheet, String> TABLES = Map.of(
            Sheet.COOPERATIVES, "cooperative",
            Sheet.REPORTS, "report",
            Sheet.MEMBERS, "member_count",
            Sheet.SUSPENSIONS, "suspension",
            Sheet.NOTICES, "notice",
            Sheet.DEBTS, "debt",
            Sheet.ASSETS, "asset",
            Sheet.PROCEEDINGS, "proceeding");
    /** Keys that a database holds for words of its own. */
    private static final Map<String, String> RENAMED =
            Map.of("on", "on_day", "from", "from_day", "to", "to_day", "year", "report_year");

    private static final Map<Sheet, StoredSheet> ALL =
            Stream.of(Sheet.values()).collect(Collectors.toMap(sheet -> sheet, StoredSheet::new));

    private final Sheet sheet;
    private final List<Column> columns;
    private final List<String> names;

    private StoredSheet(Sheet sheet) {
        this.sheet = sheet;
        // the code of a child is its cooperative's
        this.columns = sheet.columns().stream()
                .filter(column -> own() || column.index() > 0)
                .toList();
        this.names = Stream.concat(columns.stream().map(StoredSheet::name), derived().stream())
                .toList();
    }

    static StoredSheet of(Sheet sheet) {
        return ALL.get(sheet);
    }

    static String name(Column column) {
        return RENAMED.getOrDefault(column.key(), column.key());
    }

    String table() {
        return TABLES.get(sheet);
    }

    /** The columns of the sheet that its table has; those that are derived stand behind them. */
    List<Column> columns() {
        return columns;
    }

    /** Columns that are made of others, to be searched. */
    List<String> derived() {
        return own() ? SearchTexts.COLUMNS : List.of();
    }

    /** The column that says whose a row is. */
    String owner() {
        return own() ? "id" : "cooperative_id";
    }

    /** Takes the cooperative (but in a row of its own), the revision, the line, then the columns. */
    String insert() {
        var all = Stream.concat(
                        own() ? Stream.of("revision_id", "line") : Stream.of("cooperative_id", "revision_id", "line"),
                        names.stream())
                .toList();
        return "insert into " + table() + " (" + String.join(", ", all) + ") values ("
                + String.join(", ", all.stream().map(name -> "?").toList()) + ")";
    }

    /** Takes the columns, then the row's id. */
    String update() {
        return "update " + table() + " set " + String.join(" = ?, ", names) + " = ? where id = ?";
    }

    /** Gives id, cooperative, revision, line and whether it is withdrawn, then the columns. */
    String select(String where) {
        return "select id, " + owner() + ", revision_id, line, withdrawn_by, "
                + columns.stream().map(StoredSheet::name).collect(Collectors.joining(", "))
                + " from " + table() + " where " + where + " order by " + owner() + ", id";
    }

    private boolean own() {
        return sheet == Sheet.COOPERATIVES;
    }
}

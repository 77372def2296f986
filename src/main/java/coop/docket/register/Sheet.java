package coop.docket.register;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The sheets of a register, each with its columns in the order of the template and the columns that make a row's key. */
public enum Sheet {
    COOPERATIVES("cooperatives", "Danh mục HTX", List.of("code"), SheetColumns.COOPERATIVES),
    REPORTS("reports", "Báo cáo năm", List.of("code", "year"), SheetColumns.REPORTS),
    MEMBERS("members", "Biến động thành viên", List.of("code", "on"), SheetColumns.MEMBERS),
    SUSPENSIONS("suspensions", "Tạm ngừng", List.of("code", "from"), SheetColumns.SUSPENSIONS),
    NOTICES("notices", "Thông báo, yêu cầu", List.of("code", "kind", "sent_on"), SheetColumns.NOTICES),
    DEBTS("debts", "Công nợ", List.of("code", "debt_no"), SheetColumns.DEBTS),
    ASSETS("assets", "Tài sản, đất đai", List.of("code", "asset_no"), SheetColumns.ASSETS),
    PROCEEDINGS("proceedings", "Giải thể, phá sản", List.of("code", "started_on"), SheetColumns.PROCEEDINGS);

    private static final List<Sheet> CHILDREN =
            Arrays.stream(values()).filter(sheet -> sheet != COOPERATIVES).toList();

    private final String key;
    private final String vietnamese;
    private final List<Column> columns;
    /** Few keys to a bucket, for rules ask for columns all the time. */
    private final Map<String, Column> byKey = new LinkedHashMap<>(256);

    private final List<Column> keyColumns;

    Sheet(String key, String vietnamese, List<String> keyColumns, List<Column> columns) {
        this.key = key;
        this.vietnamese = vietnamese;
        for (var column : columns) {
            var placed = column.at(byKey.size());
            byKey.put(column.key(), keyColumns.contains(column.key()) ? placed.asRequired() : placed);
        }
        this.columns = List.copyOf(byKey.values());
        this.keyColumns = keyColumns.stream().map(byKey::get).toList();
    }

    /** All sheets but {@link #COOPERATIVES}. */
    public static List<Sheet> children() {
        return CHILDREN;
    }

    public String key() {
        return key;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** The key with a capital: {@code Cooperatives}. */
    public String english() {
        return Character.toUpperCase(key.charAt(0)) + key.substring(1);
    }

    public List<Column> columns() {
        return columns;
    }

    public List<Column> keyColumns() {
        return keyColumns;
    }

    public boolean has(String columnKey) {
        return byKey.containsKey(columnKey);
    }

    /** @throws NoSuchElementException if the sheet has no such column */
    public Column column(String columnKey) {
        var column = byKey.get(columnKey);
        if (column == null) {
            throw new NoSuchElementException("sheet " + key + " has no column " + columnKey);
        }
        return column;
    }
}

package coop.docket;

import coop.docket.register.CanonicalText;
import coop.docket.register.Column;
import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** A register as an office may hand it in: tables of text under a title, their columns and rows in any order. */
record RegisterTables(Map<Sheet, List<List<String>>> tables, Spelling spelling) {

    /** How headings, sheets, words and dates are written. */
    enum Spelling {
        KEYS,
        VIETNAMESE,
        ENGLISH;

        private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu");

        String name(Sheet sheet) {
            return this == KEYS ? sheet.key() : this == ENGLISH ? sheet.english() : sheet.vietnamese();
        }

        String heading(Column column) {
            return this == KEYS ? column.key() : this == ENGLISH ? column.english() : column.vietnamese();
        }

        String cell(Column column, Object value) {
            if (value == null) {
                return "";
            }
            if (this == KEYS || !(value instanceof LocalDate || value instanceof String)) {
                return CanonicalText.write(value);
            }
            return switch (column.kind()) {
                case DATE -> this == VIETNAMESE ? DAY_FIRST.format((LocalDate) value) : value.toString();
                case YES_NO -> this == ENGLISH ? (String) value : value.equals("yes") ? "Có" : "Không";
                case LIST -> {
                    var entry = column.list().entry((String) value).orElseThrow();
                    yield this == ENGLISH ? entry.english() : entry.vietnamese();
                }
                default -> (String) value;
            };
        }
    }

    static RegisterTables shuffled(List<Dossier> register, Spelling spelling, Random random) {
        var tables = new EnumMap<Sheet, List<List<String>>>(Sheet.class);
        for (var sheet : Sheet.values()) {
            var columns = new ArrayList<>(sheet.columns());
            Collections.shuffle(columns, random);
            var rows = new ArrayList<List<String>>();
            for (var row : shuffled(sheet, register, random)) {
                rows.add(columns.stream()
                        .map(column -> spelling.cell(column, row.value(column)))
                        .toList());
            }
            rows.addAll(0, title(columns.stream().map(spelling::heading).toList()));
            tables.put(sheet, rows);
        }
        return new RegisterTables(tables, spelling);
    }

    private static List<Row> shuffled(Sheet sheet, List<Dossier> register, Random random) {
        var rows = new ArrayList<>(register.stream()
                .flatMap(
                        each -> sheet == Sheet.COOPERATIVES ? Stream.of(each.cooperative()) : each.rows(sheet).stream())
                .toList());
        Collections.shuffle(rows, random);
        return rows;
    }

    private static List<List<String>> title(List<String> headings) {
        return List.of(
                List.of("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG"),
                List.of(""),
                List.of("", "DANH SÁCH HỢP TÁC XÃ", "Tháng 11/2026"),
                headings);
    }
}

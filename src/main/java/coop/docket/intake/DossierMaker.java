package coop.docket.intake;

import coop.docket.intake.files.RawRow;
import coop.docket.intake.sheets.NoteRow;
import coop.docket.intake.sheets.RawDossier;
import coop.docket.intake.sheets.SheetTable;
import coop.docket.intake.sheets.TotalRow;
import coop.docket.refusal.Reason;
import coop.docket.register.Column;
import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes dossiers of values from dossiers of text. */
final class DossierMaker {
    private static final Column AREA = Sheet.COOPERATIVES.column("area");

    private final Map<Sheet, RowMaker> makers = new EnumMap<>(Sheet.class);
    private final Map<Sheet, Integer> lastCoded;
    private final Findings findings;
    private final Counts counts;

    /** @param lastCoded for each sheet the row below which none bears a code */
    DossierMaker(List<SheetTable> tables, Map<Sheet, Integer> lastCoded, Findings findings, Counts counts) {
        this.lastCoded = lastCoded;
        tables.forEach(table -> makers.put(table.sheet(), new RowMaker(table, findings)));
        this.findings = findings;
        this.counts = counts;
    }

    /** The dossier, or null where the cooperative's own row is missing or refused. */
    Dossier make(RawDossier raw) {
        if (raw.code().isEmpty()) {
            raw.rows().forEach((sheet, rows) -> rows.forEach(row -> withoutCode(sheet, row)));
            return null;
        }
        var own = raw.rows(Sheet.COOPERATIVES);
        if (own.isEmpty()) {
            astray(raw);
            return null;
        }
        var cooperative = taken(made(Sheet.COOPERATIVES, own).get(0), own.get(0));
        var children = new EnumMap<Sheet, List<Row>>(Sheet.class);
        for (var sheet : Sheet.children()) {
            var rows = raw.rows(sheet);
            if (!rows.isEmpty() && cooperative != null) {
                children.put(sheet, good(made(sheet, rows)));
            } else {
                rows.forEach(row -> refusedWith(own.get(0), raw.code(), sheet, row));
            }
        }
        return cooperative == null ? null : new Dossier(cooperative, children);
    }

    /** Null also where it is good and yet may not be taken. */
    private Row taken(Row cooperative, RawRow row) {
        var against = cooperative == null ? Optional.<Reason>empty() : findings.against(cooperative);
        if (against.isEmpty()) {
            tellDoubt(cooperative, row);
            return cooperative;
        }
        makers.get(Sheet.COOPERATIVES).refuse(row, AREA, against.get());
        refused(Sheet.COOPERATIVES, row);
        return null;
    }

    private void tellDoubt(Row cooperative, RawRow row) {
        if (cooperative != null) {
            findings.doubt(cooperative)
                    .ifPresent(reason -> makers.get(Sheet.COOPERATIVES).remark(row, AREA, reason));
        }
    }

    private void withoutCode(Sheet sheet, RawRow row) {
        var noRow = noRow(makers.get(sheet).table(), row);
        if (noRow != null) {
            makers.get(sheet).remark(row, noRow);
        } else {
            counts.countRead(sheet);
            makers.get(sheet).make(row, cells(sheet));
            refused(sheet, row);
        }
    }

    /** What the row is instead of one of the register; null where it is one. */
    private Reason noRow(SheetTable table, RawRow row) {
        if (TotalRow.is(row)) {
            return Reason.of("intake.remark.total");
        }
        if (table.repeatsHeading(row)) {
            return Reason.of("intake.remark.heading-again");
        }
        var note = NoteRow.maybe(row, lastCoded.get(table.sheet()))
                && !makers.get(table.sheet()).holdsValue(row);
        return note ? Reason.of("intake.remark.note", NoteRow.text(row)) : null;
    }

    private void astray(RawDossier raw) {
        raw.rows().forEach((sheet, rows) -> {
            var made = made(sheet, rows);
            for (int i = 0; i < made.size(); i++) {
                if (made.get(i) != null && !findings.takenElsewhere(made.get(i))) {
                    makers.get(sheet).refuse(rows.get(i), Reason.of("intake.row.astray", raw.code()));
                    refused(sheet, rows.get(i));
                }
            }
        });
    }

    private void refusedWith(RawRow own, String code, Sheet sheet, RawRow row) {
        counts.countRead(sheet);
        makers.get(sheet).make(row, cells(sheet));
        makers.get(sheet).refuse(row, Reason.of("intake.row.cooperative-refused", code, Integer.toString(own.row())));
        refused(sheet, row);
    }

    /** For each row of text its row of values, or null if it is refused, be it for its cells or as a second one. */
    private List<Row> made(Sheet sheet, List<RawRow> rows) {
        var made = new ArrayList<Row>(rows.size());
        var firstOfKey = new HashMap<List<Object>, RawRow>();
        for (var raw : rows) {
            counts.countRead(sheet);
            var cells = cells(sheet);
            var row = makers.get(sheet).make(raw, cells);
            var first = rows.size() == 1 ? null : first(raw, key(sheet, cells), firstOfKey);
            if (first != null) {
                makers.get(sheet).refuseTwice(raw, first);
            }
            if (row == null || first != null) {
                refused(sheet, raw);
            }
            if (first != null) {
                findings.sameKey(makers.get(sheet).table(), first, raw);
            }
            made.add(first == null ? row : null);
        }
        return made;
    }

    private void refused(Sheet sheet, RawRow row) {
        counts.countRefused(sheet);
        findings.refusedRow(makers.get(sheet).table(), row);
    }

    private static Object[] cells(Sheet sheet) {
        return new Object[sheet.columns().size()];
    }

    /** The row of the same key that came before, or null; a key that is not known whole is like no other. */
    private static RawRow first(RawRow raw, List<Object> key, Map<List<Object>, RawRow> firstOfKey) {
        return key.contains(null) ? null : firstOfKey.putIfAbsent(key, raw);
    }

    private static List<Object> key(Sheet sheet, Object[] cells) {
        var key = new ArrayList<>();
        sheet.keyColumns().forEach(column -> key.add(cells[column.index()]));
        return key;
    }

    private static List<Row> good(List<Row> rows) {
        rows.removeIf(Objects::isNull);
        return rows;
    }
}

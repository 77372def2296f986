package coop.docket.rules.worker;

import coop.docket.register.CanonicalText;
import coop.docket.register.Column;
import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** Dossiers as they go to the worker: per sheet its rows, per row its values. As text they took longer than judging them. */
final class DossierBytes {
    private static final int UNKNOWN = 0;
    private static final int KNOWN = 1;

    private DossierBytes() {}

    static byte[] write(List<Dossier> dossiers) {
        var bytes = new ByteArrayOutputStream(dossiers.size() * 1024);
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(dossiers.size());
            for (var dossier : dossiers) {
                write(dossier.cooperative(), out);
                for (var sheet : Sheet.children()) {
                    var rows = dossier.rows(sheet);
                    out.writeInt(rows.size());
                    for (var row : rows) {
                        write(row, out);
                    }
                }
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    static List<Dossier> read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var dossiers = new ArrayList<Dossier>();
            for (int left = in.readInt(); left > 0; left--) {
                var own = readRow(Sheet.COOPERATIVES, in);
                var children = new EnumMap<Sheet, List<Row>>(Sheet.class);
                for (var sheet : Sheet.children()) {
                    children.put(sheet, readRows(sheet, in));
                }
                dossiers.add(new Dossier(own, children));
            }
            return dossiers;
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static List<Row> readRows(Sheet sheet, DataInputStream in) throws IOException {
        var count = in.readInt();
        var rows = new ArrayList<Row>(count);
        for (int i = 0; i < count; i++) {
            rows.add(readRow(sheet, in));
        }
        return rows;
    }

    private static void write(Row row, DataOutputStream out) throws IOException {
        for (var column : row.sheet().columns()) {
            var value = row.value(column);
            out.writeByte(value == null ? UNKNOWN : KNOWN);
            if (value != null) {
                write(column, value, out);
            }
        }
    }

    private static Row readRow(Sheet sheet, DataInputStream in) throws IOException {
        var values = new Object[sheet.columns().size()];
        for (var column : sheet.columns()) {
            if (in.readByte() == KNOWN) {
                values[column.index()] = readValue(column, in);
            }
        }
        return Row.of(sheet, values, 0);
    }

    private static void write(Column column, Object value, DataOutputStream out) throws IOException {
        switch (column.kind()) {
            case DATE -> out.writeLong(((LocalDate) value).toEpochDay());
            case AMOUNT, SIGNED_AMOUNT, INTEGER -> out.writeLong((Long) value);
            case LIST -> out.writeShort(column.list().keys().indexOf(value));
            case TEXT, NUMBER, YES_NO -> {
                var text = CanonicalText.write(value).getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        }
    }

    private static Object readValue(Column column, DataInputStream in) throws IOException {
        return switch (column.kind()) {
            case DATE -> LocalDate.ofEpochDay(in.readLong());
            case AMOUNT, SIGNED_AMOUNT, INTEGER -> in.readLong();
            case LIST -> column.list().keys().get(in.readShort());
            case TEXT -> text(in);
            case NUMBER -> new BigDecimal(text(in));
            case YES_NO -> text(in).intern();
        };
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}

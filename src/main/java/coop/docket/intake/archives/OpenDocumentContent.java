package coop.docket.intake.archives;

import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.files.RawRow;
import coop.docket.intake.files.Table;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The text of an .ods workbook: one table after another, blank rows and blank ends of rows passed over. */
final class OpenDocumentContent {
    /** A row that stands there more often than this, word for word, is no row of a register. */
    private static final int MOST_REPEATED = 10_000;

    private static final int MEBI = 1 << 20;

    private final String file;
    private final Path aside;
    private final IntakeLimits limits;
    private final List<Table> tables = new ArrayList<>();
    private LocalDate dayZero = Table.DAY_ZERO;
    private XmlWalk xml;
    private long kept;
    private long rowsKept;

    OpenDocumentContent(String file, Path aside, IntakeLimits limits) {
        this.file = file;
        this.aside = aside;
        this.limits = limits;
    }

    List<Table> read(InputStream bytes) throws IOException, XMLStreamException {
        xml = new XmlWalk(bytes);
        while (xml.next()) {
            if (!xml.starts()) {
                continue;
            }
            if (xml.name().equals("null-date")) {
                dayZero = dayZero(xml.attribute("date-value"));
            } else if (xml.name().equals("tracked-changes")) {
                xml.skip();
            } else if (xml.name().equals("table") && xml.within("table")) {
                table(xml.attribute("name"));
            }
        }
        return List.copyOf(tables);
    }

    private LocalDate dayZero(String day) {
        try {
            return day == null ? dayZero : LocalDate.parse(day);
        } catch (DateTimeParseException odd) {
            throw Refusal.notValid("intake.open-document.broken", file);
        }
    }

    private void table(String name) throws IOException, XMLStreamException {
        if (tables.size() == limits.sheets()) {
            throw Refusal.notValid("intake.limit.sheets", file, limits.sheets());
        }
        var path = aside.resolve(String.valueOf(tables.size()));
        try (var rows = new KeptRows.Writer(path)) {
            rows(Reason.of("intake.place", file, name == null ? "" : name), rows);
            kept += rows.bytes();
        }
        tables.add(new KeptTable(file, name == null ? "" : name, path, dayZero));
    }

    private void rows(Reason place, KeptRows.Writer rows) throws IOException, XMLStreamException {
        int row = 1;
        int repeated = 0;
        int hiddenGroups = 0;
        while (xml.next()) {
            if (xml.ends() && xml.name().equals("table")) {
                return;
            }
            if (xml.ends() && xml.name().equals("table-row-group")) {
                hiddenGroups = Math.max(0, hiddenGroups - 1);
            }
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "table-row" -> {
                    int times = xml.times("number-rows-repeated");
                    var hidden = hiddenGroups > 0 || isHidden(xml.attribute("visibility"));
                    var cells = new OpenDocumentRow(xml, place, row, limits).read();
                    if (cells.count() > 0) {
                        repeated += times - 1;
                        rowsKept += times;
                        needRoom(place, row, times, repeated, rows);
                        rows.write(new RawRow(row, cells.texts(), cells.numbers(), hidden), times);
                    }
                    row = (int) Math.min(Integer.MAX_VALUE, (long) row + times);
                }
                case "table-row-group" ->
                    hiddenGroups += hiddenGroups > 0 || "false".equals(xml.attribute("display")) ? 1 : 0;
                case "table-rows", "table-header-rows" -> {}
                default -> xml.skip();
            }
        }
        throw new XMLStreamException("cut off");
    }

    private static boolean isHidden(String visibility) {
        return "collapse".equals(visibility) || "filter".equals(visibility);
    }

    private void needRoom(Reason place, int row, int times, int repeated, KeptRows.Writer rows) {
        if (repeated > MOST_REPEATED || repeated < 0) {
            throw Refusal.notValid("intake.limit.repeated", place, Integer.toString(row), MOST_REPEATED);
        }
        if ((long) row + times - 1 > limits.rows()) {
            throw Refusal.notValid("intake.limit.rows", place, Integer.toString(row), limits.rows());
        }
        if (rowsKept > limits.rows()) {
            throw Refusal.notValid("intake.limit.rows-together", place, Integer.toString(row), limits.rows());
        }
        if (kept + rows.bytes() > limits.unpackedBytes()) {
            throw Refusal.notValid("intake.limit.unpacked", file, limits.unpackedBytes() / MEBI);
        }
    }
}

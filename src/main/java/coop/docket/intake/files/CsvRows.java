package coop.docket.intake.files;

import coop.docket.refusal.Refusal;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads comma-separated values record by record. */
final class CsvRows implements Rows {
    private final CloseableIterator<CsvRecord> records;
    private final CsvText text;
    private final String file;
    private final IntakeLimits limits;
    private final QuotesCounted quotes;
    private int row;
    private boolean severalLines;

    CsvRows(CsvText text, char separator, String file, IntakeLimits limits) throws IOException {
        this.text = text;
        this.file = file;
        this.limits = limits;
        this.records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(
                        CsvRecordHandler.of(handler -> handler.maxFieldSize(limits.cellChars())
                                .maxFields(16_384)
                                .maxRecordSize(limits.cellChars() * limits.columns())),
                        quotes = new QuotesCounted(text.open()))
                .iterator();
    }

    @Override
    public RawRow next() {
        try {
            if (records.hasNext()) {
                return raw(records.next());
            }
            if (severalLines && quotes.odd()) {
                throw broken(row);
            }
            return null;
        } catch (CsvParseException | UncheckedIOException broken) {
            throw refusalWithin(broken);
        }
    }

    private RawRow raw(CsvRecord record) {
        row++;
        if (row > limits.rows()) {
            throw Refusal.notValid("intake.limit.rows", file, Integer.toString(row), limits.rows());
        }
        var cells = record.getFields().toArray(String[]::new);
        severalLines = false;
        for (int i = 0; i < cells.length; i++) {
            severalLines |= cells[i].indexOf('\n') >= 0;
            cells[i] = text.cell(cells[i]);
        }
        if (cells.length > limits.columns()) {
            throw Refusal.notValid("intake.limit.columns", file, Integer.toString(row), limits.columns());
        }
        return new RawRow(row, cells, null);
    }

    // the parser wraps what the bytes below it throw
    private Refusal refusalWithin(RuntimeException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal.reason().key().equals(CsvText.NOT_UTF8) ? text.better(refusal) : refusal;
            }
        }
        return broken(row + 1);
    }

    private Refusal broken(int at) {
        return Refusal.notValid("intake.csv.broken", file, Integer.toString(at), limits.cellChars());
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

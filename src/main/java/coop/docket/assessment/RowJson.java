package coop.docket.assessment;

import com.fasterxml.jackson.core.JsonGenerator;
import coop.docket.register.CanonicalText;
import coop.docket.register.Row;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes what a finding rests upon as JSON, the same wherever findings are kept or printed: numbers as numbers, days as ISO texts. */
public final class RowJson {
    private RowJson() {}

    /** A row of evidence: its sheet, and what is known of it but the cooperative's code. */
    public static void row(JsonGenerator json, Row row) throws IOException {
        json.writeStartObject();
        json.writeStringField("sheet", row.sheet().key());
        for (var column : row.sheet().columns()) {
            var value = row.value(column);
            if (value != null && column.index() > 0) {
                json.writeFieldName(column.key());
                value(json, value);
            }
        }
        json.writeEndObject();
    }

    /** One value of the register; null where it is not known. */
    public static void value(JsonGenerator json, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Long whole) {
            json.writeNumber(whole);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else {
            json.writeString(CanonicalText.write(value));
        }
    }
}

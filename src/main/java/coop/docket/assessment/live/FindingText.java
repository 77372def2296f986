package coop.docket.assessment.live;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import coop.docket.register.CanonicalText;
import coop.docket.register.Row;
import coop.docket.rules.judging.Finding;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** What a finding rests upon as JSON: the keys of the register and their values. */
final class FindingText {
    /** A finding may rest upon thousands of rows; as many as a reader may wish to see are kept, and how many there were. */
    static final int MOST_ROWS = 500;

    private static final JsonFactory JSON = new JsonFactory();

    private FindingText() {}

    static String values(Finding finding) {
        return written(json -> {
            json.writeStartObject();
            for (var value : finding.values().entrySet()) {
                json.writeFieldName(value.getKey());
                value(json, value.getValue());
            }
            json.writeEndObject();
        });
    }

    static String evidence(Finding finding) {
        return written(json -> {
            json.writeStartArray();
            var rows = finding.grounds().evidence();
            for (var row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
                row(json, row);
            }
            json.writeEndArray();
        });
    }

    private static void row(JsonGenerator json, Row row) throws IOException {
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

    private static void value(JsonGenerator json, Object value) throws IOException {
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

    private static String written(Writing writing) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            writing.to(json);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }

    private interface Writing {
        void to(JsonGenerator json) throws IOException;
    }
}

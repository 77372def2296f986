package coop.docket.assessment.live;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import coop.docket.assessment.RowJson;
import coop.docket.rules.judging.Finding;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

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
                RowJson.value(json, value.getValue());
            }
            json.writeEndObject();
        });
    }

    static String evidence(Finding finding) {
        return written(json -> {
            json.writeStartArray();
            var rows = finding.grounds().evidence();
            for (var row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
                RowJson.row(json, row);
            }
            json.writeEndArray();
        });
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

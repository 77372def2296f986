package coop.docket.cli.findings;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.docket.assessment.RowJson;
import coop.docket.language.Language;
import coop.docket.rules.judging.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** One JSON object a line for each finding, for programs. */
public final class FindingJson implements FindingFormat {
    private final JsonGenerator json;
    private final Language language;

    public FindingJson(OutputStream out, Language language) throws IOException {
        this.json = new ObjectMapper().getFactory().createGenerator(out);
        this.json.setRootValueSeparator(null);
        this.language = language;
    }

    @Override
    public void write(List<Finding> findings) throws IOException {
        for (var finding : findings) {
            write(finding);
            json.writeRaw('\n');
        }
    }

    private void write(Finding finding) throws IOException {
        var rule = finding.rule();
        json.writeStartObject();
        json.writeStringField("cooperative", finding.cooperative());
        json.writeStringField("rule", rule.id());
        json.writeStringField("kind", rule.kind().name());
        json.writeStringField("severity", rule.severity().name());
        json.writeStringField("standing", rule.standing().name());
        json.writeStringField(
                "since", finding.since() == null ? null : finding.since().toString());
        json.writeStringField("sentence", finding.sentence(language));
        json.writeStringField("basis", rule.basis());
        json.writeBooleanField("verified", rule.verified());
        json.writeObjectFieldStart("values");
        for (var value : finding.values().entrySet()) {
            json.writeFieldName(value.getKey());
            RowJson.value(json, value.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("evidence");
        for (var row : finding.grounds().evidence()) {
            RowJson.row(json, row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}

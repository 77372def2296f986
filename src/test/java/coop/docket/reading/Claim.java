package coop.docket.reading;

import com.fasterxml.jackson.databind.JsonNode;
import coop.docket.register.CanonicalText;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding in words that both sides can be brought to.
 *
 * @param since empty where there is none
 * @param evidence for each row its sheet and key, oldest first
 */
record Claim(String cooperative, String rule, String severity, String standing, String since, List<String> evidence) {

    static Claim of(Found found) {
        var evidence = new ArrayList<String>();
        found.evidence().forEach(row -> evidence.add(key(row)));
        var provision = found.provision();
        return new Claim(
                found.cooperative(),
                provision.id(),
                provision.weight().name(),
                provision.ground().name(),
                found.since() == null ? "" : found.since().toString(),
                evidence);
    }

    static Claim of(JsonNode json) {
        var evidence = new ArrayList<String>();
        json.get("evidence").forEach(row -> evidence.add(key(row)));
        return new Claim(
                json.get("cooperative").asText(),
                json.get("rule").asText(),
                json.get("severity").asText(),
                json.get("standing").asText(),
                json.get("since").isNull() ? "" : json.get("since").asText(),
                evidence);
    }

    String place() {
        return cooperative + " " + rule;
    }

    private static String key(Row row) {
        var key = new StringBuilder(row.sheet().key());
        for (var column : row.sheet().keyColumns()) {
            if (column.index() > 0) {
                key.append(' ').append(CanonicalText.write(row.value(column)));
            }
        }
        return key.toString();
    }

    private static String key(JsonNode row) {
        var sheet = row.get("sheet").asText();
        var key = new StringBuilder(sheet);
        for (var column :
                Sheet.valueOf(sheet.toUpperCase(java.util.Locale.ROOT)).keyColumns()) {
            if (column.index() > 0) {
                key.append(' ').append(row.path(column.key()).asText());
            }
        }
        return key.toString();
    }
}

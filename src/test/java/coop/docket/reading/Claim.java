package coop.docket.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.docket.register.CanonicalText;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A finding in words that both sides can be brought to.
 *
 * @param since empty where there is none
 * @param evidence for each row its sheet and key, oldest first
 */
record Claim(String cooperative, String rule, String severity, String standing, String since, List<String> evidence) {
    /** Rules that speak of a count or a last day, not of rows, so that what to show with them is free. */
    private static final Set<String> ROWS_OPEN = Set.of("INA-01", "INA-01P", "INA-09N", "INA-16", "DAT-09");

    /** Rules whose rows have no date of their own, or several. */
    private static final Set<String> ORDER_OPEN = Set.of("DAT-04", "DEB-09G", "DIS-08", "INA-04");

    /** Rules that have no time limit, nor a single state with a date. */
    private static final Set<String> SINCE_OPEN = Set.of("INA-04");

    private static final ObjectMapper JSON = new ObjectMapper();

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

    /** Of a line of the program's answer. */
    static Claim of(String line) {
        try {
            return of(JSON.readTree(line));
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static Claim of(JsonNode json) {
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

    /** In what the other differs, or null where it does not. */
    static String difference(Claim reading, Claim rules) {
        if (reading == null) {
            return "only the rules find it";
        }
        if (rules == null) {
            return "only the reading finds it";
        }
        if (!reading.severity.equals(rules.severity) || !reading.standing.equals(rules.standing)) {
            return "severity or standing";
        }
        if (!ROWS_OPEN.contains(reading.rule) && !Set.copyOf(reading.evidence).equals(Set.copyOf(rules.evidence))) {
            return "evidence";
        }
        if (!ROWS_OPEN.contains(reading.rule)
                && !ORDER_OPEN.contains(reading.rule)
                && !reading.evidence.equals(rules.evidence)) {
            return "order of evidence";
        }
        return SINCE_OPEN.contains(reading.rule) || reading.since.equals(rules.since) ? null : "since";
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
        for (var column : Sheet.valueOf(sheet.toUpperCase(Locale.ROOT)).keyColumns()) {
            if (column.index() > 0) {
                key.append(' ').append(row.path(column.key()).asText());
            }
        }
        return key.toString();
    }
}

package coop.docket.pages.docket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the values and rows that a finding was kept with; what is not known is null. */
final class Kept {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Kept() {}

    static Map<String, String> values(String json) {
        return texts(tree(json));
    }

    static List<Map<String, String>> rows(String json) {
        var rows = new ArrayList<Map<String, String>>();
        tree(json).forEach(row -> rows.add(texts(row)));
        return rows;
    }

    private static Map<String, String> texts(JsonNode node) {
        var texts = new LinkedHashMap<String, String>();
        node.properties()
                .forEach(field -> texts.put(
                        field.getKey(),
                        field.getValue().isNull() ? null : field.getValue().asText()));
        return texts;
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}

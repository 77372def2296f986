package coop.docket.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.TreeSet;

/** Holds JSON against a schema, as far as the description of this service uses schemas. */
record Shape(JsonNode description) {

    static Shape of(JsonNode description) {
        return new Shape(description);
    }

    void holds(JsonNode schema, JsonNode value, String at) {
        if (schema.has("$ref")) {
            holds(description.at(schema.get("$ref").textValue().substring(1)), value, at);
            return;
        }
        if (value.isNull()) {
            assertThat(schema.path("nullable").booleanValue())
                    .as(at + " may be null")
                    .isTrue();
            return;
        }
        schema.path("allOf").forEach(part -> holds(part, value, at));
        if (schema.has("enum")) {
            assertThat(schema.get("enum")).as(at).contains(value);
        }
        switch (schema.path("type").asText()) {
            case "object" -> object(schema, value, at);
            case "array" -> {
                assertThat(value.isArray()).as(at + " is a list").isTrue();
                value.forEach(each -> holds(schema.get("items"), each, at + "[]"));
            }
            case "integer" ->
                assertThat(value.isIntegralNumber()).as(at + " is a number").isTrue();
            case "number" ->
                assertThat(value.isNumber()).as(at + " is a number").isTrue();
            case "boolean" ->
                assertThat(value.isBoolean()).as(at + " is yes or no").isTrue();
            case "string" -> assertThat(value.isTextual()).as(at + " is a text").isTrue();
            default -> assertThat(schema.has("allOf")).as(at + " has a type").isTrue();
        }
    }

    private void object(JsonNode schema, JsonNode value, String at) {
        assertThat(value.isObject()).as(at + " is an object").isTrue();
        var names = new TreeSet<String>();
        value.fieldNames().forEachRemaining(names::add);
        schema.path("required").forEach(name -> assertThat(names).as(at).contains(name.textValue()));
        for (var name : names) {
            var property = schema.path("properties").path(name);
            var further = schema.path("additionalProperties");
            if (!property.isMissingNode()) {
                holds(property, value.get(name), at + "." + name);
            } else if (further.isObject()) {
                holds(further, value.get(name), at + "." + name);
            } else {
                assertThat(further.isBoolean() && !further.booleanValue())
                        .as(at + " has no " + name)
                        .isFalse();
            }
        }
    }
}

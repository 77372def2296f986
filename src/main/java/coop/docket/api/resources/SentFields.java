package coop.docket.api.resources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import coop.docket.refusal.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** The fields of an action that a program has sent, each of the type that is asked of it. */
final class SentFields {
    private static final String OPTIONAL = "?";

    private final ObjectNode sent;

    private SentFields(ObjectNode sent) {
        this.sent = sent;
    }

    /**
     * @param head the field that names the action
     * @param fields its others; one that ends with a question mark may be left out
     * @throws Refusal NOT_VALID if one is missing, or there is one too many
     */
    static SentFields of(ObjectNode sent, String head, List<String> fields) {
        var names = new HashSet<String>();
        sent.fieldNames().forEachRemaining(names::add);
        names.remove(head);
        for (var field : fields) {
            var needed = !field.endsWith(OPTIONAL);
            var name = needed ? field : field.substring(0, field.length() - 1);
            if (!names.remove(name) && needed) {
                throw wrong(head, fields);
            }
        }
        if (!names.isEmpty()) {
            throw wrong(head, fields);
        }
        return new SentFields(sent);
    }

    private static Refusal wrong(String head, List<String> fields) {
        return Refusal.notValid("api.act.fields", fields.isEmpty() ? head : head + ", " + String.join(", ", fields));
    }

    private JsonNode value(String field) {
        var value = sent.get(field);
        return value == null || value.isNull() ? null : value;
    }

    /** Null where it was left out. */
    String text(String field) {
        var value = value(field);
        if (value != null && !value.isTextual()) {
            throw Refusal.notValid("api.act.text", field);
        }
        return value == null ? null : value.textValue();
    }

    /** Null where it was left out. */
    LocalDate day(String field) {
        var text = text(field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw Refusal.notValid("api.act.day", field);
        }
    }

    /** Null where it was left out. */
    LocalTime time(String field) {
        var text = text(field);
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeParseException none) {
            throw Refusal.notValid("api.act.time", field);
        }
    }

    /** Null where it is. */
    Long number(String field) {
        var value = value(field);
        if (value != null && !(value.isIntegralNumber() && value.canConvertToLong())) {
            throw Refusal.notValid("api.act.number", field);
        }
        return value == null ? null : value.longValue();
    }

    long id(String field) {
        var number = number(field);
        if (number == null) {
            throw Refusal.notValid("api.act.number", field);
        }
        return number;
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        var text = text(field);
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.notValid("api.act.choice", field, Arrays.toString(type.getEnumConstants())));
    }
}

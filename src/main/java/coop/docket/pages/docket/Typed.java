package coop.docket.pages.docket;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.Map;

/**
 * What was typed into a form that was not taken, to be sent again.
 *
 * @param what was to be done; empty where no form was sent
 */
public record Typed(String what, Map<String, String> fields) {
    static final Typed NOTHING = new Typed("", Map.of());

    static Typed of(String what, MultivaluedMap<String, String> form) {
        var fields = new HashMap<String, String>();
        form.forEach((name, texts) -> fields.put(name, texts.get(0)));
        return new Typed(what, fields);
    }

    /** What a field shows. */
    public String at(String field, Object otherwise) {
        return fields.getOrDefault(field, String.valueOf(otherwise));
    }

    public String at(String field) {
        return at(field, "");
    }

    /** Whether this is the form that was not taken. */
    public boolean is(String form) {
        return what.equals(form);
    }
}

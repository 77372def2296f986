package coop.docket.pages.drafts;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A form as it was sent, or as it is first shown. */
public record FormFields(Map<String, String> texts) {

    static FormFields of(MultivaluedMap<String, String> form) {
        var texts = new TreeMap<String, String>();
        form.forEach((name, values) ->
                texts.put(name, values.isEmpty() ? "" : values.get(0).strip()));
        return new FormFields(texts);
    }

    static FormFields of(Map<String, String> texts) {
        return new FormFields(texts);
    }

    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return texts.containsKey(name);
    }

    List<String> names() {
        return List.copyOf(texts.keySet());
    }
}

package coop.docket.pages.layouts;

import jakarta.ws.rs.core.MultivaluedMap;

/** A form as it was sent, blanks at the ends of its texts included, for they may be meant. */
record SentForm(MultivaluedMap<String, String> fields) {

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String written(String name) {
        var text = fields.getFirst(name);
        return text == null ? "" : text;
    }

    String text(String name) {
        return written(name).strip();
    }
}

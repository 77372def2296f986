package coop.docket.pages.docket;

import coop.docket.refusal.Reason;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/**
 * A form about a case as it was sent; each of its fields is named after what is to be done, {@code dismiss-until} for
 * instance.
 */
record Sent(String what, MultivaluedMap<String, String> form) {
    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, pattern("d/M/uuuu"), pattern("d-M-uuuu"), pattern("d.M.uuuu"));

    /** Something in a field that cannot be what it is for. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String field;
        private final transient Reason reason;

        Unreadable(String field, Reason reason) {
            super(reason.key(), null, false, false);
            this.field = field;
            this.reason = reason;
        }

        String field() {
            return field;
        }

        Reason reason() {
            return reason;
        }
    }

    /** Of the case, as the sender saw it; one that no case has where there is none. */
    long version() {
        var version = form.getFirst("version");
        return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    /** What the list asked for that it was sent from. */
    String back() {
        var back = form.getFirst("back");
        return back == null ? "" : back;
    }

    String text(String name) {
        var text = form.getFirst(what + "-" + name);
        return text == null ? "" : text.strip();
    }

    /** Null where none was written. */
    LocalDate day(String name) {
        var text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        for (var format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        throw new Unreadable(what + "-" + name, Reason.of("docket.no-day"));
    }

    /** @param otherwise what is said where none was chosen */
    String chosen(String name, String otherwise) {
        var text = text(name);
        if (text.isEmpty()) {
            throw new Unreadable(what + "-" + name, Reason.of(otherwise));
        }
        return text;
    }

    /** @param otherwise what is said where it is no number */
    long number(String name, String otherwise) {
        var text = text(name);
        if (!text.matches("\\d{1,18}")) {
            throw new Unreadable(what + "-" + name, Reason.of(otherwise));
        }
        return Long.parseLong(text);
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}

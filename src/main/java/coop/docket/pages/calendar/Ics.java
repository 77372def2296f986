package coop.docket.pages.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes whole-day events as RFC 5545 has them. A library would bring recurrences, time zones and a reader of foreign
 * files, of which nothing is needed here.
 */
final class Ics {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST = 75;

    private final StringBuilder text = new StringBuilder();
    private final String stamp;

    /** One event. @param uid the same whenever it is written @param sequence grows with each change */
    record Event(String uid, long sequence, LocalDate on, String summary, URI address) {}

    Ics(String name, Instant now) {
        this.stamp = STAMP.format(now);
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Coop Docket//Calendar//EN");
        line("CALSCALE:GREGORIAN");
        line("X-WR-CALNAME:" + escaped(name));
    }

    void event(Event event) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(event.uid()));
        line("DTSTAMP:" + stamp);
        line("SEQUENCE:" + event.sequence());
        line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(event.on()));
        line("DTEND;VALUE=DATE:"
                + DateTimeFormatter.BASIC_ISO_DATE.format(event.on().plusDays(1)));
        line("SUMMARY:" + escaped(event.summary()));
        line("URL:" + event.address());
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    String text() {
        return text + "END:VCALENDAR\r\n";
    }

    /** Lines are at most 75 octets long; what is longer goes on behind a blank, and no letter is cut. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); at = content.offsetByCodePoints(at, 1)) {
            var letter = content.substring(at, content.offsetByCodePoints(at, 1));
            var length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += length;
        }
        text.append("\r\n");
    }

    private static String escaped(String content) {
        return content.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }
}

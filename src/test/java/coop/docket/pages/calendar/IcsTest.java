package coop.docket.pages.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a calendar program reads. */
class IcsTest {

    private static String of(String summary) {
        var ics = new Ics("Thời hạn; của tôi", Instant.parse("2026-11-27T05:06:07Z"));
        ics.event(new Ics.Event(
                "case-7-filing@localhost",
                3,
                LocalDate.of(2026, 12, 31),
                summary,
                URI.create("http://localhost/cases/7")));
        return ics.text();
    }

    @Test
    void is_a_whole_day_event_with_the_same_name_whenever_it_is_written() {
        assertThat(of("Vụ việc 7: Nộp hồ sơ").split("\r\n", -1))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Coop Docket//Calendar//EN",
                        "CALSCALE:GREGORIAN",
                        "X-WR-CALNAME:Thời hạn\\; của tôi",
                        "BEGIN:VEVENT",
                        "UID:case-7-filing@localhost",
                        "DTSTAMP:20261127T050607Z",
                        "SEQUENCE:3",
                        "DTSTART;VALUE=DATE:20261231",
                        "DTEND;VALUE=DATE:20270101",
                        "SUMMARY:Vụ việc 7: Nộp hồ sơ",
                        "URL:http://localhost/cases/7",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        "");
    }

    @Test
    void has_no_line_longer_than_75_octets_and_cuts_no_letter() {
        var summary = "Đường 🌾 ".repeat(40).strip();

        var lines = List.of(of(summary).split("\r\n"));

        assertThat(lines).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(of(summary).replace("\r\n ", "")).contains("SUMMARY:" + summary + "\r\n");
    }

    @Test
    void lets_no_text_end_its_line() {
        assertThat(of("a,b;c\\d\r\nATTACH:x")).contains("SUMMARY:a\\,b\\;c\\\\d\\nATTACH:x\r\n");
    }
}

package coop.docket.pages.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import org.junit.jupiter.api.Test;

/** A calendar of ours as a program reads it that others have written. */
class IcsReadElsewhereTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 30);
    private static final List<String> SAID = List.of(
            "Vụ việc 7: Nộp hồ sơ giải thể tự nguyện của Hợp tác xã Dịch vụ nông nghiệp tổng hợp Đông Đô, xã Đông Hòa",
            "Đề nghị UBND xã kết luận; trả lời trước 17:00, kèm biên bản \\ phụ lục",
            "ỀỘỮẶẫữợằỷ".repeat(30),
            "Ruộng 🌾 và thửa đất 12/3",
            "เรื่อง 7: ยื่นคำขอ",
            "a\r\nATTACH:x\r\nEND:VEVENT",
            "\"; DROP: TABLE=1");

    private static String written() {
        var ics = new Ics("Thời hạn; của tôi, năm 2026", Instant.parse("2026-11-27T05:06:07Z"));
        for (int number = 0; number < SAID.size(); number++) {
            ics.event(new Ics.Event(
                    "case-" + number + "-filing@htx.example.vn",
                    number,
                    FIRST.plusDays(number),
                    SAID.get(number),
                    URI.create("https://htx.example.vn/cases/" + number)));
        }
        return ics.text();
    }

    private static Calendar read(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    @Test
    void is_valid_and_has_every_event_with_its_name_its_day_and_its_words() throws Exception {
        var calendar = read(written());

        assertThat(calendar.validate().getEntries()).isEmpty();
        var events = calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .collect(Collectors.toMap(
                        event -> event.<Uid>getRequiredProperty("UID").getValue(), event -> event));
        assertThat(events).hasSize(SAID.size());
        for (int number = 0; number < SAID.size(); number++) {
            var event = events.get("case-" + number + "-filing@htx.example.vn");
            assertThat(event.getDateTimeStart().getDate()).isEqualTo(FIRST.plusDays(number));
            assertThat(event.getDateTimeEnd().getDate()).isEqualTo(FIRST.plusDays(number + 1L));
            assertThat(event.<Summary>getRequiredProperty("SUMMARY").getValue())
                    .isEqualTo(SAID.get(number).replace("\r\n", "\n"));
            assertThat(event.getProperty("ATTACH")).isEmpty();
        }
    }

    @Test
    void has_no_line_longer_than_75_octets() {
        assertThat(written().split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void would_be_found_wrong_without_a_name() throws Exception {
        var without = read(written().replaceFirst("UID:[^\r]*\r\n", ""));
        assertThat(without.validate().hasErrors()).isTrue();
    }
}

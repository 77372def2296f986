package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.TestService;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Deadlines in everybody's own calendar program. */
class CalendarTest {
    private static final TestService SERVICE = WorkingOffice.SERVICE;
    private static final Pattern FEED = Pattern.compile("/calendar/[A-Za-z0-9_-]{43}\\.ics");

    private static String made(Visit visit) {
        var page = visit.post("/me/calendar", visit.form("/me")).body();
        var found = FEED.matcher(page);
        assertThat(found.find()).isTrue();
        assertThat(page).contains("http://localhost" + found.group());
        return found.group();
    }

    /** By a program that others have written. */
    private static Calendar read(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException notACalendar) {
            throw new AssertionError(notACalendar);
        }
    }

    @Test
    void are_read_with_the_secret_alone_until_it_is_taken_back() {
        var local = Visit.of(SERVICE, "dong.hoa");
        var stranger = new Visit(SERVICE);
        var id = WorkingOffice.number("select max(id) from docket_case where cooperative_id = "
                + WorkingOffice.number("select id from cooperative where code = 'GCN:00'"));
        var taken = local.post(
                "/cases/" + id + "/assign",
                local.form("/me", "version", String.valueOf(WorkingOffice.version(id)), "assign-assignee", "me"));
        assertThat(taken.statusCode()).isEqualTo(303);
        var address = made(local);
        assertThat(local.get("/me").body()).doesNotContain(address);

        var answer = stranger.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=utf-8");
        assertThat(answer.body())
                .contains("BEGIN:VEVENT", "URL:http://localhost/cases/")
                .doesNotContain("Đông Đô", "Lê Văn Cường");
        assertThat(read(answer.body()).validate().getEntries()).isEmpty();
        assertThat(read(answer.body()).<VEvent>getComponents("VEVENT"))
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat(event.getRequiredProperty("SUMMARY").getValue())
                                .startsWith("Vụ việc "));

        var other = made(local);
        assertThat(stranger.get(address).statusCode()).isEqualTo(404);
        assertThat(stranger.get(other).statusCode()).isEqualTo(200);
        assertThat(local.post("/me/calendar/end", local.form("/me")).statusCode())
                .isEqualTo(303);
        assertThat(stranger.get(other).statusCode()).isEqualTo(404);
        assertThat(local.post("/me/calendar/end", local.form("/me")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void of_nobody_else_are_told() {
        var idle = Visit.of(SERVICE, "xa.la");

        assertThat(new Visit(SERVICE).get(made(idle)).body())
                .contains("BEGIN:VCALENDAR")
                .doesNotContain("VEVENT");
        assertThat(idle.get("/calendar").body()).doesNotContain("/cases/1");
    }
}

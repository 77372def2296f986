package coop.docket.pages.calendar;

import coop.docket.areas.Vietnam;
import coop.docket.cases.docket.Deadline;
import coop.docket.cases.workflow.Titles;
import coop.docket.pages.docket.TimeLeft;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

/**
 * The deadlines of open cases: what is overdue, then week by week.
 *
 * @param mine whether only the reader's own cases are shown
 * @param more whether there are more than are shown
 */
public record CalendarPage(Frame frame, boolean mine, List<Week> weeks, boolean more) implements Page {
    private static final int WEEKS = 8;
    private static final int MOST = 300;
    private static final LocalDate LONG_AGO = LocalDate.of(1945, 9, 2);

    /** What is due in a week. @param overdue whether this is all that should have been done by now */
    public record Week(String title, boolean overdue, List<Day> days) {}

    /** What is due on a day. */
    public record Day(TimeLeft left, List<Line> lines) {}

    /** One deadline. */
    public record Line(Deadline deadline, String kind, String step) {}

    static CalendarPage of(Reader reader, CalendarUses uses, boolean mine) {
        var today = Vietnam.today(uses.clock());
        var frame = reader.frame(Section.CALENDAR, "docket.calendar");
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var last = monday.plusWeeks(WEEKS).minusDays(1);
        var late = uses.deadlines().read(reader.signedIn(), mine, LONG_AGO, today.minusDays(1), MOST + 1);
        var coming = uses.deadlines().read(reader.signedIn(), mine, today, last, MOST + 1);
        var weeks = new ArrayList<Week>();
        if (!late.isEmpty()) {
            weeks.add(new Week(frame.say("docket.calendar.overdue"), true, days(frame, uses, late, today)));
        }
        var byWeek = new TreeMap<LocalDate, List<Deadline>>();
        coming.stream().limit(MOST).forEach(each -> byWeek.computeIfAbsent(
                        each.on().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), week -> new ArrayList<>())
                .add(each));
        byWeek.forEach(
                (week, all) -> weeks.add(new Week(title(frame, week, monday), false, days(frame, uses, all, today))));
        return new CalendarPage(frame, mine, weeks, late.size() > MOST || coming.size() > MOST);
    }

    private static String title(Frame frame, LocalDate week, LocalDate thisWeek) {
        return frame.say(
                week.equals(thisWeek)
                        ? "docket.calendar.this-week"
                        : week.equals(thisWeek.plusWeeks(1)) ? "docket.calendar.next-week" : "docket.calendar.week",
                week,
                week.plusDays(6));
    }

    private static List<Day> days(Frame frame, CalendarUses uses, List<Deadline> deadlines, LocalDate today) {
        var byDay = new LinkedHashMap<LocalDate, List<Line>>();
        var titles = uses.workflow().get().titles();
        deadlines.stream().limit(MOST).forEach(each -> byDay.computeIfAbsent(each.on(), day -> new ArrayList<>())
                .add(line(frame, titles, each)));
        return byDay.entrySet().stream()
                .map(day -> new Day(TimeLeft.of(frame, day.getKey(), today), day.getValue()))
                .toList();
    }

    private static Line line(Frame frame, Titles titles, Deadline deadline) {
        return new Line(
                deadline,
                frame.say("cases.kind." + deadline.kind()),
                titles.step(deadline.kind(), deadline.step(), frame.language()));
    }
}

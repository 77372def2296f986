package coop.docket.pages.calendar;

import coop.docket.access.FindFeed;
import coop.docket.cases.docket.ReadDeadlines;
import coop.docket.cases.workflow.Workflow;
import coop.docket.database.Database;
import java.time.InstantSource;
import java.util.function.Supplier;

/** What the calendar asks. */
public record CalendarUses(ReadDeadlines deadlines, FindFeed feeds, Supplier<Workflow> workflow, InstantSource clock) {

    public static CalendarUses of(Database database, InstantSource clock, Supplier<Workflow> workflow) {
        return new CalendarUses(new ReadDeadlines(database, clock), new FindFeed(database), workflow, clock);
    }
}

package coop.docket.pages.docket;

import coop.docket.cases.course.Work;
import coop.docket.cases.docket.CourseView;
import coop.docket.pages.frame.Frame;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * A step that was done, in the reader's language.
 *
 * @param late by how much; null where it was in time or had no deadline
 */
public record PassedText(String title, String way, String on, String by, String late) {

    static PassedText of(Frame frame, CourseView view, Work.Passed passed, Map<String, String> names) {
        var titles = view.workflow().titles();
        var late = passed.due() == null ? 0 : ChronoUnit.DAYS.between(passed.due(), passed.on());
        return new PassedText(
                titles.step(view.kind(), passed.step(), frame.language()),
                titles.way(view.kind(), passed.step(), passed.way(), frame.language()),
                frame.show(passed.on()),
                names.getOrDefault(passed.by(), frame.say("docket.step.by-register")),
                late > 0 ? frame.say("docket.step.late", late) : null);
    }
}

package coop.docket.pages.progress;

import coop.docket.cases.CaseKind;
import coop.docket.progress.burndown.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A corner of a line, with the lists behind its figures. */
public record Month(LocalDate day, Count unsettled, Count came, Count went) {
    /** The newest first. @param kind of problem; null: any @param points some of the last of a line */
    static List<Month> of(Asked asked, CaseKind kind, List<Point> points) {
        var months = new ArrayList<Month>();
        for (var point : points) {
            months.add(0, of(asked, kind, point));
        }
        return months;
    }

    private static Month of(Asked asked, CaseKind kind, Point point) {
        var from = point.day().withDayOfMonth(1);
        return new Month(
                point.day(),
                new Count(point.unsettled(), Cooperatives.unsettled(asked, kind, point.day())),
                new Count(point.came(), Cooperatives.turned(asked, kind, false, from, point.day())),
                new Count(point.went(), Cooperatives.turned(asked, kind, true, from, point.day())));
    }
}

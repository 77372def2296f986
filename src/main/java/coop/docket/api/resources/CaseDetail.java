package coop.docket.api.resources;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import coop.docket.cases.docket.CaseFile;
import coop.docket.cases.docket.CourseView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A case with all that it rests upon, as programs get it. */
record CaseDetail(
        @JsonUnwrapped CaseItem item,
        Map<String, Object> priorityParts,
        Instant closedAt,
        LocalDate lastSeenOn,
        List<GroundItem> findings,
        CourseItem course) {

    static CaseDetail of(CaseFile file, CourseView course) {
        return new CaseDetail(
                CaseItem.of(file.line()),
                file.priorityParts(),
                file.closedAt(),
                file.lastSeenOn(),
                file.grounds().stream().map(GroundItem::of).toList(),
                CourseItem.of(course));
    }
}

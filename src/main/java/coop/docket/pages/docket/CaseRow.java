package coop.docket.pages.docket;

import coop.docket.cases.docket.CaseLine;
import coop.docket.pages.frame.Frame;
import java.time.LocalDate;
import java.util.Map;

/**
 * A case in a table, in the reader's language.
 *
 * @param area the commune's name, else its code
 * @param age how long it has gone on; empty where no day is known
 * @param owner null where nobody has it
 * @param left until its deadline; null where none runs
 */
public record CaseRow(
        CaseLine line,
        String area,
        String wrong,
        String kind,
        String severity,
        String since,
        String age,
        String owner,
        String state,
        TimeLeft left) {

    /** @param areas names of communes by code */
    public static CaseRow of(Frame frame, CaseLine line, Map<String, String> areas, LocalDate today) {
        var title = line.titles().get(frame.language());
        return new CaseRow(
                line,
                line.area() == null ? frame.say("pages.not-known") : areas.getOrDefault(line.area(), line.area()),
                title.isEmpty() ? frame.say("cases.kind." + line.kind()) : title,
                frame.say("cases.kind." + line.kind()),
                frame.say("docket.severity." + line.severity()),
                line.since() == null ? frame.say("pages.not-known") : frame.show(line.since()),
                line.since() == null ? "" : Age.of(frame, line.since(), today),
                line.assigneeName(),
                frame.say(line.outcome() == null ? "cases.state." + line.state() : "cases.outcome." + line.outcome()),
                TimeLeft.of(frame, line.dueOn(), today));
    }

    /** Where the case is shown. */
    public String path() {
        return DocketQuery.PATH + "/" + line.id();
    }

    /** How a severity looks, beside its word. */
    public String look() {
        return look(line.severity());
    }

    public static String look(coop.docket.rules.source.Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> "bad";
            case MEDIUM -> "warn";
            case LOW -> "";
            case INFO -> "still";
        };
    }
}

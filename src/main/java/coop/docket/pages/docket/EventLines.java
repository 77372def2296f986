package coop.docket.pages.docket;

import coop.docket.cases.course.Work;
import coop.docket.pages.frame.Frame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what is told of an event, entry by entry; what is not known here is not said. */
final class EventLines {
    private final Frame frame;
    private final Map<String, String> names;
    private final Map<String, String> rules;
    private final CourseText course;
    private final List<String> lines = new ArrayList<>();

    EventLines(Frame frame, Map<String, String> names, Map<String, String> rules, CourseText course) {
        this.frame = frame;
        this.names = names;
        this.rules = rules;
        this.course = course;
    }

    List<String> of(Map<String, Object> content) {
        if (content.containsKey("assignee")) {
            say("assignee", name(content.get("before")), name(content.get("assignee")));
        }
        for (var part : List.of("added", "changed", "gone")) {
            if (content.get(part) instanceof List<?> ids) {
                say(part, ids.stream().map(this::rule).collect(Collectors.joining("; ")));
            }
        }
        steps(content);
        each(content, "reason", reason -> frame.say("cases.dismissal." + reason));
        if (content.get("blocker") instanceof String code) {
            lines.add(course.blocker(code));
        }
        each(content, "whom", String::valueOf);
        if (content.containsKey("by")) {
            lines.add(String.valueOf(content.get("by")));
        }
        for (var number : List.of("case", "into", "from")) {
            each(content, number, String::valueOf);
        }
        for (var day : List.of("on", "noted", "since", "until", "due")) {
            each(content, day, EventLines::day);
        }
        each(content, "days", days -> days);
        if (content.get("kind") instanceof String kind) {
            lines.add(course.document(kind));
        }
        each(content, "name", String::valueOf);
        each(content, "document", this::paper);
        each(content, "proposed-by", this::name);
        each(content, "undone", action -> frame.say("cases.action." + action));
        if (content.get("mentioned") instanceof List<?> people) {
            say("mentioned", people.stream().map(this::name).collect(Collectors.joining(", ")));
        }
        return lines;
    }

    private void steps(Map<String, Object> content) {
        var step = (String) content.get("step");
        if (step != null && has(step)) {
            lines.add(course.step(step));
            if (content.get("way") instanceof String way) {
                var view = course.view();
                say("way", view.workflow().titles().way(view.kind(), step, way, frame.language()));
            }
        }
        if (content.get("then") instanceof List<?> more) {
            say(
                    "then",
                    more.stream()
                            .map(String::valueOf)
                            .filter(this::has)
                            .map(course::step)
                            .collect(Collectors.joining("; ")));
        }
    }

    /** Steps that an earlier workflow had are not known any more. */
    private boolean has(String step) {
        return course.view().workflow().of(course.view().kind()).has(step);
    }

    private void each(Map<String, Object> content, String key, Function<Object, Object> said) {
        if (content.get(key) != null) {
            say(key, said.apply(content.get(key)));
        }
    }

    private void say(String key, Object... arguments) {
        lines.add(frame.say("docket.event." + key, arguments));
    }

    private static LocalDate day(Object written) {
        return LocalDate.parse((String) written);
    }

    private Object paper(Object id) {
        return course.work().papers().stream()
                .filter(paper -> paper.id() == ((Number) id).longValue())
                .map(Work.Paper::name)
                .findFirst()
                .orElse(String.valueOf(id));
    }

    private String name(Object account) {
        return account == null
                ? frame.say("docket.owner.none")
                : names.getOrDefault("account:" + account, String.valueOf(account));
    }

    private String rule(Object id) {
        var title = rules.get(id);
        return title == null ? String.valueOf(id) : title + " (" + id + ")";
    }
}

package coop.docket.cases.drawing;

import coop.docket.cases.CaseKind;
import coop.docket.cases.workflow.Step;
import coop.docket.cases.workflow.Workflow;
import coop.docket.language.Language;
import java.util.ArrayList;
import java.util.List;

/** The procedure of a kind of case as lines of text: each step with what is asked of it, and how it is left. */
public final class ProcedureTable {
    private static final String INDENT = "    ";

    private ProcedureTable() {}

    public static List<String> lines(Workflow workflow, CaseKind kind, Language language) {
        var text = new StepText(workflow, kind, language);
        var lines = new ArrayList<String>();
        lines.add(text.kind());
        var number = 0;
        for (var step : workflow.of(kind).steps().values()) {
            number++;
            lines.add("");
            lines.add("%2d. %s".formatted(number, text.title(step.name())));
            add(lines, text, "actor", text.actor(step));
            add(lines, text, "document", text.document(step));
            if (step.delivery()) {
                lines.add(INDENT + text.say("cases.drawing.delivery"));
            }
            add(lines, text, "time", text.time(step));
            add(lines, text, "basis", text.basis(step));
            ways(lines, text, step);
        }
        return lines;
    }

    private static void ways(List<String> lines, StepText text, Step step) {
        step.ways().values().forEach(way -> {
            lines.add(INDENT + "→ " + text.way(step, way));
            lines.add(INDENT + INDENT + text.to(way));
        });
    }

    private static void add(List<String> lines, StepText text, String key, String value) {
        if (!value.isEmpty()) {
            lines.add(INDENT + text.say("cases.drawing." + key) + ": " + value);
        }
    }
}

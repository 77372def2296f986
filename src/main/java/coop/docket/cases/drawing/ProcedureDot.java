package coop.docket.cases.drawing;

import coop.docket.cases.CaseKind;
import coop.docket.cases.workflow.Workflow;
import coop.docket.language.Language;

/** The procedure of a kind of case as text that Graphviz draws. */
public final class ProcedureDot {
    private ProcedureDot() {}

    public static String of(Workflow workflow, CaseKind kind, Language language) {
        var text = new StepText(workflow, kind, language);
        var dot = new StringBuilder("digraph " + kind + " {\n");
        dot.append(
                "    node [shape=box, fontname=\"sans-serif\"];\n    edge [fontname=\"sans-serif\", fontsize=10];\n");
        dot.append("    end [shape=doublecircle, label=")
                .append(quoted(text.say("cases.drawing.end")))
                .append("];\n");
        workflow.of(kind).steps().values().forEach(step -> {
            var time = text.time(step);
            var label = text.title(step.name()) + "\n" + text.actor(step) + (time.isEmpty() ? "" : "\n" + time);
            dot.append("    ")
                    .append(quoted(step.name()))
                    .append(" [label=")
                    .append(quoted(label))
                    .append("];\n");
            step.ways().values().forEach(way -> dot.append("    ")
                    .append(quoted(step.name()))
                    .append(" -> ")
                    .append(way.ends() ? "end" : quoted(way.to()))
                    .append(" [label=")
                    .append(quoted(text.way(step, way)))
                    .append("];\n"));
        });
        return dot.append("}\n").toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}

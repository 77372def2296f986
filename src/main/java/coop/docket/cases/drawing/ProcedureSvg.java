package coop.docket.cases.drawing;

import coop.docket.cases.CaseKind;
import coop.docket.cases.workflow.Step;
import coop.docket.cases.workflow.Way;
import coop.docket.cases.workflow.Workflow;
import coop.docket.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The procedure of a kind of case as a drawing: the steps below one another, each with the ways in which it is left, and
 * beside them a line for each step that ways lead to.
 */
public final class ProcedureSvg {
    private static final int LEFT = 12;
    private static final int WIDTH = 640;
    private static final int LINE = 20;
    private static final int HEAD = 46;
    private static final int GAP = 18;
    private static final int LANE = 12;
    private static final int LONGEST = 92;
    private static final String END = "end";

    private final StepText text;
    private final List<Step> steps;
    private final Map<String, Integer> tops = new LinkedHashMap<>();
    private final StringBuilder svg = new StringBuilder();

    private ProcedureSvg(Workflow workflow, CaseKind kind, Language language) {
        this.text = new StepText(workflow, kind, language);
        this.steps = List.copyOf(workflow.of(kind).steps().values());
    }

    public static String of(Workflow workflow, CaseKind kind, Language language) {
        return new ProcedureSvg(workflow, kind, language).drawn();
    }

    private String drawn() {
        var y = LEFT;
        for (var step : steps) {
            tops.put(step.name(), y);
            y += height(step) + GAP;
        }
        tops.put(END, y);
        var lanes = new Lanes(stretches());
        var width = LEFT + WIDTH + (lanes.count() + 2) * LANE + LEFT;
        svg.append(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img">
                <title>%3$s</title>
                <style>
                text { font: 13px sans-serif; fill: #1b1b1b } .t { font-weight: bold } .s { fill: #555 }
                rect { fill: #fff; stroke: #1b1b1b } .e { fill: #1b1b1b } .f { fill: #fff }
                path { fill: none; stroke: #1c5d99; stroke-width: 1.5 } .a { fill: #1c5d99; stroke: none }
                </style>
                <rect width="100%%" height="100%%" stroke="none"/>
                """
                        .formatted(width, y + HEAD, escaped(text.kind())));
        lines(lanes);
        for (int i = 0; i < steps.size(); i++) {
            box(i + 1, steps.get(i));
        }
        end(y);
        return svg.append("</svg>\n").toString();
    }

    private static int height(Step step) {
        return HEAD + LINE * step.ways().size();
    }

    private static String target(Way way) {
        return way.ends() ? END : way.to();
    }

    private int middle(String target) {
        return tops.get(target) + LINE;
    }

    private int wayAt(Step step, int number) {
        return tops.get(step.name()) + HEAD + LINE * number;
    }

    private List<Lanes.Stretch> stretches() {
        var from = new LinkedHashMap<String, int[]>();
        steps.forEach(step -> {
            var number = 0;
            for (var way : step.ways().values()) {
                var target = target(way);
                var at = wayAt(step, number++);
                var stretch = from.computeIfAbsent(target, each -> new int[] {middle(target), middle(target)});
                stretch[0] = Math.min(stretch[0], at);
                stretch[1] = Math.max(stretch[1], at);
            }
        });
        var stretches = new ArrayList<Lanes.Stretch>();
        from.forEach((target, stretch) -> stretches.add(new Lanes.Stretch(target, stretch[0], stretch[1])));
        return stretches;
    }

    private void lines(Lanes lanes) {
        var right = LEFT + WIDTH;
        steps.forEach(step -> {
            var number = 0;
            for (var way : step.ways().values()) {
                var target = target(way);
                var x = right + (lanes.of(target) + 1) * LANE;
                svg.append("<path d=\"M%d %dH%dV%dH%d\"/>\n"
                        .formatted(right, wayAt(step, number++), x, middle(target), right + 5));
            }
        });
        tops.keySet()
                .forEach(target ->
                        svg.append("<path class=\"a\" d=\"M%d %dl8 -5v10z\"/>\n".formatted(right, middle(target))));
    }

    private void box(int number, Step step) {
        var top = tops.get(step.name());
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>\n"
                .formatted(LEFT, top, WIDTH, height(step) - GAP / 2));
        line(LEFT + 8, top + 17, "t", number + ". " + text.title(step.name()));
        var time = text.time(step);
        line(LEFT + 8, top + 34, "s", text.actor(step) + (time.isEmpty() ? "" : " · " + time));
        var way = 0;
        for (var each : step.ways().values()) {
            line(LEFT + 24, wayAt(step, way++) + 4, "", "→ " + text.way(step, each));
        }
    }

    private void end(int top) {
        svg.append("<rect class=\"e\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"28\" rx=\"14\"/>\n"
                .formatted(LEFT, top + 6, WIDTH));
        line(LEFT + 16, top + 25, "f", text.say("cases.drawing.end"));
    }

    private void line(int x, int y, String style, String content) {
        var shown = content.length() <= LONGEST ? content : content.substring(0, LONGEST - 1) + "…";
        svg.append("<text x=\"%d\" y=\"%d\"%s>%s</text>\n"
                .formatted(x, y, style.isEmpty() ? "" : " class=\"" + style + "\"", escaped(shown)));
    }

    private static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

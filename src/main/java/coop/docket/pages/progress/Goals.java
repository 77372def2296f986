package coop.docket.pages.progress;

import coop.docket.pages.frame.Frame;
import coop.docket.progress.targets.TargetLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What is known of each target as a bar, and a line at what is to be reached, drawn to a frame {@value #WIDTH} wide. */
public record Goals(List<Goal> goals) {
    public static final int WIDTH = 360;
    public static final int ROW = 46;

    private static final double ROOM = 300;

    /**
     * A target.
     *
     * @param y the top of its row
     * @param width of the bar
     * @param line where what is to be reached stands
     */
    public record Goal(String name, String figure, String goal, int y, String width, String line) {}

    static Goals of(Frame frame, List<TargetLine> lines) {
        var known = lines.stream().filter(line -> line.figure().value() != null).toList();
        var goals = new java.util.ArrayList<Goal>();
        for (var line : known) {
            goals.add(goal(frame, line, goals.size() * ROW));
        }
        return new Goals(goals);
    }

    private static Goal goal(Frame frame, TargetLine line, int y) {
        var target = line.target();
        var value = line.figure().value().max(BigDecimal.ZERO).doubleValue();
        var goal = target.value().doubleValue();
        var most = Math.max(Math.max(value, goal), Double.MIN_NORMAL);
        var unit = target.measure().unit();
        return new Goal(
                Bars.shortened(target.titles().get(frame.language())),
                TargetRow.written(frame, unit, line.figure().value()),
                TargetRow.goal(frame, target),
                y,
                place(value / most),
                place(goal / most));
    }

    private static String place(double part) {
        return BigDecimal.valueOf(2 + part * ROOM)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    public int height() {
        return goals.size() * ROW;
    }
}

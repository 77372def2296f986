package coop.docket.pages.runs;

import coop.docket.assessment.live.Run;
import coop.docket.assessment.live.RunState;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/**
 * When the rules ran.
 *
 * @param counted whether what a run found is told
 * @param older the last run shown, where there are older ones; 0 for none
 */
public record RunsPage(Frame frame, boolean counted, List<Line> lines, long older) implements Page {
    static final int AT_ONCE = 50;

    private static final int SHORT_PACK = 12;
    private static final int MILLIS = 1_000;

    /**
     * One run.
     *
     * @param pack the beginning of its fingerprint
     * @param tone of the badge that says the state
     */
    public record Line(
            long id,
            String day,
            String pack,
            long revision,
            String appeared,
            String still,
            String gone,
            String seconds,
            String state,
            String tone) {}

    static RunsPage of(Reader reader, List<Run> runs) {
        var frame = reader.frame(Section.RUNS, "runs.title");
        var older = runs.size() == AT_ONCE ? runs.get(AT_ONCE - 1).id() : 0;
        // a run counts what lies outside the areas of most
        var counted = reader.signedIn().scope().everywhere();
        return new RunsPage(
                frame, counted, runs.stream().map(run -> line(frame, run)).toList(), older);
    }

    private static Line line(Frame frame, Run run) {
        var words = frame.reader().words();
        var counts = run.counts();
        var pack = run.key().pack();
        return new Line(
                run.id(),
                words.show(run.key().day()),
                pack.substring(0, Math.min(SHORT_PACK, pack.length())),
                run.key().revision(),
                words.show(counts.appeared()),
                words.show(counts.found() - counts.appeared()),
                words.show(counts.gone()),
                seconds(frame, run),
                frame.say("runs.state." + run.state()),
                run.state() == RunState.DONE ? "good" : run.state() == RunState.RUNNING ? "" : "still");
    }

    private static String seconds(Frame frame, Run run) {
        if (run.finishedAt() == null) {
            return frame.say("runs.unfinished");
        }
        var millis = Duration.between(run.startedAt(), run.finishedAt()).toMillis();
        var seconds = new BigDecimal(millis).divide(new BigDecimal(MILLIS), 1, RoundingMode.HALF_UP);
        return frame.say("runs.seconds", seconds);
    }
}

package coop.docket.pages.start;

import coop.docket.cases.docket.DocketFigures;
import coop.docket.pages.frame.Frame;
import java.util.List;

/**
 * A large figure.
 *
 * @param words what is counted
 * @param look its colour's name, beside the words
 * @param path the list of what is counted
 */
public record Figure(String number, String words, String look, String path) {

    static List<Figure> of(Frame frame, DocketFigures figures) {
        return List.of(
                figure(frame, figures.mine(), "mine", "", "?owner=me"),
                figure(frame, figures.unassigned(), "unassigned", "warn", "?owner=none"),
                figure(frame, figures.overdue(), "overdue", "bad", "?overdue=yes&sort=DUE"),
                figure(frame, figures.due(), "due", "warn", "?due=yes&sort=DUE"),
                figure(frame, figures.fresh(), "fresh", "", "?new=yes"),
                figure(frame, figures.regressed(), "regressed", "bad", "?regressed=yes"),
                figure(frame, figures.open(), "open", "", ""));
    }

    private static Figure figure(Frame frame, long number, String what, String look, String asked) {
        return new Figure(frame.show(number), frame.say("docket.figure." + what), look, "/cases" + asked);
    }
}

package coop.docket.progress.exports;

import coop.docket.cases.docket.OpenFor;
import coop.docket.cases.workflow.Titles;
import coop.docket.progress.work.Load;
import coop.docket.progress.work.WorkView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How old cases are, who has how many, and how long steps take; sums are worked out by the program. */
final class WorkSheets {
    private WorkSheets() {}

    static void ageing(BookSheet sheet, Spoken spoken, WorkView work) {
        var spans = Arrays.stream(OpenFor.values())
                .map(span -> spoken.words().say("docket.open-for." + span))
                .toArray(String[]::new);
        sheet.heading(1, Spoken.joined(Spoken.joined(spoken.headings("kind"), spans), spoken.headings("all")));
        var top = sheet.next();
        work.ageing().forEach((kind, ages) -> {
            var row = new ArrayList<Object>();
            row.add(spoken.kind(kind));
            for (var span : OpenFor.values()) {
                row.add(ages.getOrDefault(span, 0L));
            }
            var here = sheet.next();
            row.add(Formula.of(
                    "SUM(%s:%s)", Formula.NUMBER, Formula.place(1, here), Formula.place(spans.length, here)));
            sheet.row(row.toArray());
        });
        sums(sheet, spoken, top, spans.length + 1);
    }

    /** @param columns that hold numbers, after the first */
    static void sums(BookSheet sheet, Spoken spoken, int top, int columns) {
        var last = sheet.next() - 1;
        if (last < top) {
            return;
        }
        var row = new Object[columns + 1];
        row[0] = spoken.say("all");
        for (int column = 1; column <= columns; column++) {
            row[column] = Formula.sum(column, top, last);
        }
        sheet.row(row);
    }

    static void people(BookSheet sheet, Spoken spoken, List<Load> people) {
        sheet.heading(1, spoken.headings("person", "open", "overdue", "due-soon"));
        var top = sheet.next();
        people.forEach(load -> sheet.row(person(spoken, load), load.open(), load.overdue(), load.dueSoon()));
        sums(sheet, spoken, top, 3);
    }

    private static String person(Spoken spoken, Load load) {
        return load.key() == null
                ? spoken.words().say("docket.owner.none")
                : spoken.people().getOrDefault(load.key(), load.key());
    }

    static void areas(BookSheet sheet, Spoken spoken, List<Load> areas) {
        sheet.heading(
                1,
                spoken.headings("by.AREA", "open", "overdue", "due-soon", "settled", "timed", "late", "in-time-share"));
        var top = sheet.next();
        areas.forEach(load -> sheet.row(
                spoken.area(load.key()),
                load.open(),
                load.overdue(),
                load.dueSoon(),
                load.settled(),
                load.timed(),
                load.late(),
                share(sheet, 5, 6)));
        sums(sheet, spoken, top, 6);
    }

    /** What was not late, of what had a deadline. */
    private static Formula share(BookSheet sheet, int timed, int late) {
        var all = Formula.place(timed, sheet.next());
        return Formula.of(
                "IF(%s=0,\"\",(%s-%s)/%s)", Formula.PERCENT, all, all, Formula.place(late, sheet.next()), all);
    }

    static void steps(BookSheet sheet, Spoken spoken, WorkView work, Titles titles) {
        sheet.heading(
                2,
                spoken.headings(
                        "kind",
                        "step",
                        "here",
                        "left-it",
                        "times",
                        "median",
                        "nine-of-ten",
                        "timed",
                        "late",
                        "in-time-share"));
        work.steps()
                .forEach(step -> sheet.row(
                        spoken.kind(step.kind()),
                        titles.step(step.kind(), step.step(), spoken.language()),
                        step.here(),
                        step.cases(),
                        step.times(),
                        step.median(),
                        step.nineOfTen(),
                        step.timed(),
                        step.late(),
                        share(sheet, 7, 8)));
    }
}

package coop.docket.pages.progress;

import coop.docket.areas.Vietnam;
import coop.docket.cases.docket.CaseLine;
import coop.docket.pages.docket.CaseRow;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Further;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.progress.work.Counted;
import java.util.List;

/** The cases that a figure counts, some at a time. */
public record ListPage(Frame frame, String about, Further further, List<CaseRow> rows) implements Page {
    private static final int LINES = 50;

    static ListPage of(Reader reader, ProgressUses uses, Asked asked) {
        var today = Vietnam.today(uses.clock());
        var actor = reader.signedIn();
        var what = asked.named(Counted.What.values(), "of").orElse(Counted.What.SETTLED);
        var counted = new Counted(what, asked.kind().orElse(null), asked.text("step"));
        var all = uses.counted().list(actor, asked.part(), counted, today);
        var from = asked.from(all.size());
        var some = all.subList(from, Math.min(all.size(), from + LINES));
        var lines = uses.lines().read(actor, some);
        var frame = reader.frame(Section.PROGRESS, "progress.list." + what);
        var areas = uses.areas().names(actor, lines.stream().map(CaseLine::area));
        return new ListPage(
                frame,
                about(frame, uses, counted),
                asked.further(frame, "/progress/list", from, some.size(), all.size()),
                lines.stream()
                        .map(line -> CaseRow.of(frame, line, areas, today))
                        .toList());
    }

    private static String about(Frame frame, ProgressUses uses, Counted counted) {
        if (counted.kind() == null) {
            return frame.say("docket.all-kinds");
        }
        var kind = frame.say("cases.kind." + counted.kind());
        return counted.step() == null
                ? kind
                : kind + ": " + uses.workflow().get().titles().step(counted.kind(), counted.step(), frame.language());
    }
}

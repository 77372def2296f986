package coop.docket.pages.progress;

import coop.docket.areas.Vietnam;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.util.List;

/** How long each step takes. */
public record StepsPage(Frame frame, List<StepRow> rows) implements Page {
    static StepsPage of(Reader reader, ProgressUses uses, Asked asked) {
        var frame = reader.frame(Section.PROGRESS, "progress.steps");
        var work = uses.work().read(reader.signedIn(), asked.part(), Vietnam.today(uses.clock()));
        var titles = uses.workflow().get().titles();
        return new StepsPage(
                frame,
                work.steps().stream()
                        .map(time -> StepRow.of(frame, asked, titles, time))
                        .toList());
    }
}

package coop.docket.pages.progress;

import coop.docket.areas.Vietnam;
import coop.docket.cases.CaseKind;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.progress.work.By;
import coop.docket.progress.work.Load;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The cases of communes, sectors or types beside each other, of one kind or of all. */
public record GroupsPage(
        Frame frame, String what, List<Choice> ways, List<Choice> kinds, String about, List<LoadRow> rows, Bars bars)
        implements Page {
    private static final String PATH = "/progress/groups";

    /** Another page like this. @param here whether it is this one */
    public record Choice(String words, String path, boolean here) {}

    static GroupsPage of(Reader reader, ProgressUses uses, Asked asked) {
        var today = Vietnam.today(uses.clock());
        var actor = reader.signedIn();
        var by = asked.named(new By[] {By.AREA, By.SECTOR, By.TYPE}, "by").orElse(By.AREA);
        var kind = asked.kind().orElse(null);
        var frame = reader.frame(Section.PROGRESS, "progress.groups.title");
        var loads = uses.loads().read(actor, asked.part(), kind, by, today);
        var areas = by == By.AREA ? uses.areas().names(actor, loads.stream().map(Load::key)) : Map.<String, String>of();
        var writing = new LoadRow.Writing(frame, asked, by, kind, areas, Map.of());
        var rows = loads.stream().map(writing::row).toList();
        return new GroupsPage(
                frame,
                frame.say("progress.by." + by),
                ways(frame, asked, by, kind),
                kinds(frame, asked, by, kind),
                kind == null ? frame.say("docket.all-kinds") : frame.say("cases.kind." + kind),
                rows,
                WorkSections.bars(frame, rows, LoadRow::overdue));
    }

    private static List<Choice> ways(Frame frame, Asked asked, By here, CaseKind kind) {
        return Stream.of(By.AREA, By.SECTOR, By.TYPE)
                .map(by -> new Choice(frame.say("progress.by." + by), path(asked, by, kind), by == here))
                .toList();
    }

    static List<Choice> kinds(Frame frame, Asked asked, By by, CaseKind here) {
        var kinds = new ArrayList<Choice>();
        kinds.add(new Choice(frame.say("docket.all-kinds"), path(asked, by, null), here == null));
        for (var kind : CaseKind.values()) {
            kinds.add(new Choice(frame.say("cases.kind." + kind), path(asked, by, kind), kind == here));
        }
        return kinds;
    }

    static String path(Asked asked, By by, CaseKind kind) {
        return Optional.ofNullable(kind)
                .map(each -> asked.at(PATH, "by", by.name(), "kind", each.name()))
                .orElseGet(() -> asked.at(PATH, "by", by.name()));
    }
}

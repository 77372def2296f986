package coop.docket.pages.progress;

import coop.docket.cases.CaseKind;
import coop.docket.cases.docket.OpenFor;
import coop.docket.pages.frame.Frame;
import coop.docket.progress.work.WorkView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How long cases have been open: a bar for each span, and a table by kind, all kinds first. */
public record Ageing(List<String> spans, Bars bars, List<Row> rows) {
    /** A kind. @param counts one for each span */
    public record Row(String name, Count all, List<Count> counts) {}

    static Ageing of(Frame frame, Asked asked, WorkView work) {
        var spans = Arrays.stream(OpenFor.values())
                .map(span -> frame.say("docket.open-for." + span))
                .toList();
        var rows = new ArrayList<Row>();
        rows.add(row(frame.say("docket.all-kinds"), asked, null, work));
        work.ageing().keySet().forEach(kind -> rows.add(row(frame.say("cases.kind." + kind), asked, kind, work)));
        var all = rows.get(0).counts();
        var bars = new ArrayList<Bars.Said>();
        for (int at = 0; at < spans.size(); at++) {
            bars.add(Bars.Said.count(
                    spans.get(at), all.get(at), frame.show(all.get(at).number())));
        }
        return new Ageing(spans, Bars.of(bars), rows);
    }

    private static Row row(String name, Asked asked, CaseKind kind, WorkView work) {
        var counts = Arrays.stream(OpenFor.values())
                .map(span -> new Count(number(kind, span, work), path(asked, kind, "open", span.name())))
                .toList();
        return new Row(name, new Count(counts.stream().mapToLong(Count::number).sum(), path(asked, kind)), counts);
    }

    private static long number(CaseKind kind, OpenFor span, WorkView work) {
        return work.ageing().entrySet().stream()
                .filter(each -> kind == null || each.getKey() == kind)
                .map(Map.Entry::getValue)
                .mapToLong(spans -> spans.getOrDefault(span, 0L))
                .sum();
    }

    private static String path(Asked asked, CaseKind kind, String... more) {
        if (kind == null) {
            return asked.cases(more);
        }
        return more.length == 0 ? asked.cases("kind", kind.name()) : asked.cases("kind", kind.name(), more[0], more[1]);
    }
}

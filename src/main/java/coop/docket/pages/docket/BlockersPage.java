package coop.docket.pages.docket;

import coop.docket.cases.CaseKind;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What keeps open cases from going on, the most frequent first. */
public record BlockersPage(Frame frame, List<Line> lines) implements Page {

    /** One blocker. @param counts how many cases of each kind */
    public record Line(String code, String title, long total, Map<CaseKind, Long> counts) {

        public long of(CaseKind kind) {
            return counts.getOrDefault(kind, 0L);
        }

        /** The cases that it keeps. */
        public String path() {
            return DocketQuery.PATH + "?blocker=" + code;
        }
    }

    static BlockersPage of(Reader reader, DocketUses uses) {
        var frame = reader.frame(Section.CASES, "docket.blocking");
        var titles = uses.workflow().get().titles();
        return new BlockersPage(
                frame,
                uses.blockers().read(reader.signedIn()).entrySet().stream()
                        .map(each -> new Line(
                                each.getKey(),
                                titles.blocker(each.getKey(), frame.language()),
                                each.getValue().values().stream()
                                        .mapToLong(Long::longValue)
                                        .sum(),
                                each.getValue()))
                        .sorted(Comparator.comparing(Line::total).reversed().thenComparing(Line::title))
                        .toList());
    }
}

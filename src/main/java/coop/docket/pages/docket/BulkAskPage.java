package coop.docket.pages.docket;

import coop.docket.areas.Vietnam;
import coop.docket.cases.docket.CaseLine;
import coop.docket.cases.work.WorkOnMany;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Problems;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks, before something is done with several cases, what has to be known for it.
 *
 * @param what is to be done
 * @param versions of the cases, as they were seen, by number
 * @param back what the list that they were chosen from asked for
 */
public record BulkAskPage(
        Frame frame,
        String what,
        List<CaseLine> lines,
        Map<Long, Long> versions,
        String back,
        LocalDate today,
        Typed typed)
        implements Page {

    static BulkAskPage of(
            Reader reader, DocketUses uses, Sent sent, List<WorkOnMany.Seen> cases, Problems problems, Typed typed) {
        var versions = new LinkedHashMap<Long, Long>();
        cases.forEach(seen -> versions.put(seen.caseId(), seen.version()));
        return new BulkAskPage(
                reader.frame(Section.CASES, "docket.bulk." + sent.what() + ".ask")
                        .with(problems),
                sent.what(),
                uses.lines().read(reader.signedIn(), List.copyOf(versions.keySet())),
                versions,
                sent.back(),
                Vietnam.today(uses.clock()),
                typed);
    }

    /** A case as a form names it. */
    public String choice(CaseLine line) {
        return line.id() + ":" + versions.get(line.id());
    }

    /** The list that they were chosen from. */
    public String list() {
        return DocketQuery.at(DocketQuery.of(back).parameters());
    }
}

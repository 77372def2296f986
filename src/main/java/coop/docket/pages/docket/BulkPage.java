package coop.docket.pages.docket;

import coop.docket.cases.work.WorkOnMany;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Parameters;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.util.List;

/**
 * What came of each case that something was to be done with.
 *
 * @param what was to be done
 * @param back the list that they were chosen from
 */
public record BulkPage(Frame frame, String what, List<WorkOnMany.Result> results, String back) implements Page {

    static BulkPage of(Reader reader, String what, List<WorkOnMany.Result> results, Parameters list) {
        return new BulkPage(
                reader.frame(Section.CASES, "docket.bulk." + what + ".title"), what, results, DocketQuery.at(list));
    }

    public long done() {
        return results.stream().filter(result -> result.refused() == null).count();
    }
}

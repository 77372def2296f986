package coop.docket.pages.docket;

import coop.docket.cases.work.WorkOnMany;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import java.util.List;

/**
 * What came of each case that was to be given to somebody.
 *
 * @param back the list that they were chosen from
 */
public record BulkPage(Frame frame, List<WorkOnMany.Result> results, String back) implements Page {

    static BulkPage of(Reader reader, List<WorkOnMany.Result> results, DocketQuery query) {
        return new BulkPage(
                reader.frame(Section.CASES, "docket.bulk.title"), results, DocketQuery.at(query.parameters()));
    }

    public long done() {
        return results.stream().filter(result -> result.refused() == null).count();
    }
}

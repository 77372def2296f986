package coop.docket.progress.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Which saved reports are sent to those who keep them. */
public final class ScheduledReports {
    private ScheduledReports() {}

    /** All, by account. */
    public static Map<Long, List<SavedReport>> all(Handle handle) {
        return SavedReportDao.scheduled(handle);
    }

    /** Empty where it is there no more, or not sent any more. */
    public static Optional<SavedReport> find(Handle handle, long account, long id) {
        return new SavedReportDao(handle, account)
                .all().stream()
                        .filter(report -> report.id() == id && report.every() != Every.NEVER)
                        .findFirst();
    }
}

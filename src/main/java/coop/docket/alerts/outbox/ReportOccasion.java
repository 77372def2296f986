package coop.docket.alerts.outbox;

import coop.docket.alerts.Week;

/** Why a report is sent: it was due in that week. */
public record ReportOccasion(Week week, long report) {
    /** How long a week is when written. */
    private static final int WEEK = "2026-W48".length();

    /** As {@link #toString} writes it. */
    public static ReportOccasion parse(String text) {
        return new ReportOccasion(Week.parse(text.substring(0, WEEK)), Long.parseLong(text.substring(WEEK + 1)));
    }

    /** {@code 2026-W48-17}. */
    @Override
    public String toString() {
        return week + "-" + report;
    }
}

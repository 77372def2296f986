package coop.docket.alerts.reports;

import coop.docket.progress.Part;
import coop.docket.progress.reports.Quarter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a report is read in the service. */
final class ReportAddress {
    static final String PATH = "/progress/report";

    private ReportAddress() {}

    static String of(Part part, Quarter quarter) {
        return PATH + "?quarter=" + quarter + limit("area", part.area()) + limit("sector", part.sector())
                + limit("type", part.type());
    }

    private static String limit(String name, String key) {
        return key == null ? "" : "&" + name + "=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }
}

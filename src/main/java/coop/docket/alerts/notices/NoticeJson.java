package coop.docket.alerts.notices;

import coop.docket.alerts.subscriptions.Notice;
import coop.docket.cases.Json;
import java.util.List;
import java.util.Map;

/** A notice as a program is told it. */
final class NoticeJson {
    private NoticeJson() {}

    static String of(Notice notice, List<NoticeLine> lines, String address) {
        return Json.of(Map.of(
                "kind",
                "notice",
                "notice",
                notice.name(),
                "cases",
                lines.stream()
                        .map(line -> Map.of(
                                "id",
                                line.caseId(),
                                "kind",
                                line.kind().name(),
                                "due",
                                line.due() == null ? "" : line.due().toString(),
                                "url",
                                address + "/cases/" + line.caseId()))
                        .toList()));
    }
}

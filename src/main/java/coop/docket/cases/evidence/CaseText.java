package coop.docket.cases.evidence;

import coop.docket.cases.CaseEvent;
import coop.docket.cases.Json;
import coop.docket.cases.course.Position;
import coop.docket.cases.course.PositionJson;
import coop.docket.cases.docket.CaseFile;
import coop.docket.cases.docket.GroundView;
import coop.docket.language.Language;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A case and its events as JSON. */
final class CaseText {
    private CaseText() {}

    static String of(CaseFile file, Position position) {
        var line = file.line();
        var told = new LinkedHashMap<String, Object>();
        told.put("id", line.id());
        told.put("version", line.version());
        told.put("kind", line.kind().name());
        told.put("cooperative", Map.of("code", line.code(), "name", text(line.name()), "area", text(line.area())));
        told.put("severity", line.severity().name());
        told.put("amount", line.amount());
        told.put("since", text(line.since()));
        told.put("opened_at", text(line.openedAt()));
        told.put("closed_at", text(file.closedAt()));
        told.put("due_on", text(line.dueOn()));
        told.put("last_seen_on", text(file.lastSeenOn()));
        told.put("priority_parts", file.priorityParts());
        told.put("grounds", file.grounds().stream().map(CaseText::ground).toList());
        told.put("position", Json.read(PositionJson.write(position)));
        return Json.of(told);
    }

    private static Map<String, Object> ground(GroundView ground) {
        var told = new LinkedHashMap<String, Object>();
        told.put("rule", ground.rule());
        told.put("present", ground.present());
        told.put("severity", ground.severity().name());
        told.put("standing", ground.standing().name());
        told.put("verified", ground.verified());
        told.put("basis", text(ground.basis()));
        told.put("since", text(ground.since()));
        told.put("covered_until", text(ground.coveredUntil()));
        told.put("titles", spoken(ground.titles()));
        told.put("sentences", spoken(ground.sentences()));
        told.put("values", text(ground.valuesJson()));
        told.put("evidence", text(ground.evidenceJson()));
        told.put("pack", text(ground.pack()));
        told.put("rule_hash", text(ground.ruleHash()));
        told.put("found_on", text(ground.foundOn()));
        return told;
    }

    private static Map<String, String> spoken(Map<Language, String> texts) {
        var spoken = new LinkedHashMap<String, String>();
        texts.forEach((language, text) -> spoken.put(language.name().toLowerCase(Locale.ROOT), text));
        return spoken;
    }

    /** As it is after having been read again, for the chain is over what is read. */
    static Map<String, Object> of(CaseEvent event) {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", event.id());
        told.put("at", event.at().toString());
        told.put("actor", event.actor());
        told.put("action", event.action().name());
        told.put("version", event.version());
        told.put("run", event.runId());
        told.put("content", event.content());
        return Json.read(Json.of(told));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}

package coop.docket.api.resources;

import com.fasterxml.jackson.databind.JsonNode;
import coop.docket.api.answers.ApiJson;
import coop.docket.cases.docket.GroundView;
import coop.docket.rules.source.Severity;
import coop.docket.rules.source.Standing;
import java.time.LocalDate;
import java.util.Map;

/** A finding that a case rests upon, as programs get it. */
record GroundItem(
        String rule,
        boolean present,
        LocalDate coveredUntil,
        Severity severity,
        Standing standing,
        boolean verified,
        String basis,
        LocalDate since,
        Map<String, String> title,
        Map<String, String> sentence,
        JsonNode values,
        JsonNode evidence,
        int evidenceRows,
        String pack,
        String ruleHash,
        LocalDate foundOn) {

    static GroundItem of(GroundView ground) {
        return new GroundItem(
                ground.rule(),
                ground.present(),
                ground.coveredUntil(),
                ground.severity(),
                ground.standing(),
                ground.verified(),
                ground.basis(),
                ground.since(),
                Texts.of(ground.titles()::get),
                Texts.of(ground.sentences()::get),
                ApiJson.kept(ground.valuesJson()),
                ApiJson.kept(ground.evidenceJson()),
                ground.evidenceRows(),
                ground.pack(),
                ground.ruleHash(),
                ground.foundOn());
    }
}

package coop.docket.assessment.live;

import coop.docket.language.Language;
import coop.docket.rules.source.RuleKind;
import coop.docket.rules.source.Severity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Reads and writes findings; what was decided is never changed, only ended. */
final class FindingDao {
    private FindingDao() {}

    /** What stands of the cooperatives between these. */
    static List<Kept> standing(Handle handle, long after, long upTo) {
        return handle.createQuery(
                        """
                        select id, cooperative_id, rule_id, kind, severity, since, amount, watched, content_hash, first_run
                        from finding
                        where cooperative_id > :after and cooperative_id <= :upTo and gone_run is null
                        order by cooperative_id, rule_id""")
                .bind("after", after)
                .bind("upTo", upTo)
                .map((rows, context) -> new Kept(
                        new Ground(
                                rows.getLong("cooperative_id"),
                                rows.getLong("id"),
                                rows.getString("rule_id"),
                                RuleKind.valueOf(rows.getString("kind")),
                                Severity.valueOf(rows.getString("severity")),
                                rows.getObject("since", LocalDate.class),
                                rows.getLong("amount"),
                                rows.getString("watched").equals("yes")),
                        rows.getString("content_hash"),
                        rows.getLong("first_run")))
                .list();
    }

    static void end(Handle handle, Collection<Ground> grounds, long run) {
        if (grounds.isEmpty()) {
            return;
        }
        try (var batch = handle.prepareBatch("update finding set gone_run = :run, slot = null where id = :id")) {
            grounds.forEach(ground ->
                    batch.bind("run", run).bind("id", ground.findingId()).add());
            batch.execute();
        }
    }

    /**
     * @param firstRuns since which run each stands; by cooperative and rule, where it is not this one
     * @return their ids, in their order
     */
    static List<Long> insert(
            Handle handle, List<Found> findings, Run run, RuleStamps stamps, Map<String, Long> firstRuns) {
        if (findings.isEmpty()) {
            return List.of();
        }
        try (var batch = handle.prepareBatch(
                """
                insert into finding (cooperative_id, rule_id, kind, severity, standing, verified, basis, since, amount,
                    pack, rule_hash, content_hash, values_json, evidence_json, evidence_rows, title_vi, title_en,
                    title_th, sentence_vi, sentence_en, sentence_th, first_run, found_run, watched, slot)
                values (:cooperative, :rule, :kind, :severity, :standing, :verified, :basis, :since, :amount, :pack,
                    :ruleHash, :contentHash, :values, :evidence, :rows, :titleVI, :titleEN, :titleTH, :sentenceVI,
                    :sentenceEN, :sentenceTH, :firstRun, :run, :watched, :slot)""")) {
            for (var found : findings) {
                var finding = found.finding();
                var rule = finding.rule();
                var slot = slot(found.cooperativeId(), rule.id());
                for (var language : Language.values()) {
                    batch.bind("title" + language, finding.title(language))
                            .bind("sentence" + language, finding.sentence(language));
                }
                batch.bind("cooperative", found.cooperativeId())
                        .bind("rule", rule.id())
                        .bind("kind", rule.kind().name())
                        .bind("severity", rule.severity().name())
                        .bind("standing", rule.standing().name())
                        .bind("verified", rule.verified() ? "yes" : "no")
                        .bind("basis", rule.basis())
                        .bind("since", finding.since())
                        .bind("amount", found.amount())
                        .bind("pack", run.key().pack())
                        .bind("ruleHash", stamps.hash(rule.id()))
                        .bind("contentHash", found.contentHash())
                        .bind("values", FindingText.values(finding))
                        .bind("evidence", FindingText.evidence(finding))
                        .bind("rows", finding.grounds().evidence().size())
                        .bind("firstRun", firstRuns.getOrDefault(slot, run.id()))
                        .bind("run", run.id())
                        .bind("watched", found.watched() ? "yes" : "no")
                        .bind("slot", slot)
                        .add();
            }
            return batch.executePreparedBatch("id").mapTo(long.class).list();
        }
    }

    static String slot(long cooperativeId, String rule) {
        return cooperativeId + ":" + rule;
    }
}

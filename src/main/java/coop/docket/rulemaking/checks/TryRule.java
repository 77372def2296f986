package coop.docket.rulemaking.checks;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.areas.AreaDao;
import coop.docket.areas.AreaList;
import coop.docket.assessment.questions.DossiersInScope;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import coop.docket.register.Dossier;
import coop.docket.rulemaking.drafts.DraftReaders;
import coop.docket.rules.TraceRule;
import coop.docket.rules.judging.Finding;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.RuleHeader;
import coop.docket.rules.worker.WorkerPack;
import java.time.LocalDate;
import java.util.List;

/** Tries a rule of a draft on one cooperative of the register: what it says, and what each of its conditions comes to. */
public final class TryRule {
    private final Database database;

    public TryRule(Database database) {
        this.database = database;
    }

    /**
     * What came of it.
     *
     * @param code of the cooperative
     * @param inForce whether the rule is in force on the day; where it is not, it says nothing whatever its conditions do
     * @param finding what it says of the cooperative; null where it says nothing
     * @param conditions each with what it came to, in order
     */
    public record Tried(String code, boolean inForce, Finding finding, List<TraceRule.Asked> conditions) {}

    /**
     * @param draft all files of the draft
     * @param path of the rule's file
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such cooperative for him, or no such
     *     rule; NOT_VALID if the rule cannot be asked yet; NOT_NOW if too many rules are being tried
     * @throws coop.docket.rules.worker.WorkerFailed if the rule does not come to an end
     */
    public Tried ask(Actor actor, PackFiles draft, String path, long cooperativeId, LocalDate day) {
        DraftReaders.need(actor);
        actor.need(Permission.READ_CASES);
        var dossier = new DossiersInScope(database, actor.scope())
                .one(cooperativeId)
                .orElseThrow(() -> Refusal.notFound("assessment.not-found"))
                .dossier();
        var areas = database.read(handle -> new AreaDao(handle).list());
        if (draft.file(path).isEmpty()) {
            throw Refusal.notFound("checks.no-rule", path);
        }
        var read = ReadPack.ofOne(draft, path);
        if (!read.problems().isEmpty()) {
            throw notValid(read.problems().size());
        }
        var rule = read.rules().values().iterator().next();
        return new Tried(
                dossier.code(),
                rule.inForceOn(day),
                finding(read, dossier, day, areas),
                conditions(read, rule, dossier, day, areas));
    }

    private static Finding finding(ReadPack read, Dossier dossier, LocalDate day, AreaList areas) {
        try (var pack = WorkerPack.attempt(read);
                var judge = pack.on(day, areas)) {
            return judge.judge(List.of(dossier)).stream().findFirst().orElse(null);
        } catch (PackNotValid refused) {
            throw notValid(refused.problems().size());
        }
    }

    private static List<TraceRule.Asked> conditions(
            ReadPack read, RuleHeader rule, Dossier dossier, LocalDate day, AreaList areas) {
        try (var trace = TraceRule.draft(read, rule)) {
            return trace.every(dossier, day, areas);
        }
    }

    private static Refusal notValid(int problems) {
        return Refusal.notValid("checks.not-valid", (long) problems);
    }
}

package coop.docket.api;

import coop.docket.access.FindToken;
import coop.docket.access.once.AnswerOnce;
import coop.docket.alerts.digest.FindDigest;
import coop.docket.alerts.subscriptions.ReadSubscription;
import coop.docket.api.gate.CallerFilter;
import coop.docket.api.gate.PermissionFilter;
import coop.docket.api.resources.AlertsResource;
import coop.docket.api.resources.AssessmentsResource;
import coop.docket.api.resources.CaseActionsResource;
import coop.docket.api.resources.CaseDocumentsResource;
import coop.docket.api.resources.CaseFileResource;
import coop.docket.api.resources.CaseLettersResource;
import coop.docket.api.resources.CasesResource;
import coop.docket.api.resources.CooperativesResource;
import coop.docket.api.resources.DescriptionResource;
import coop.docket.api.resources.DraftChecksResource;
import coop.docket.api.resources.DraftDecisionsResource;
import coop.docket.api.resources.DraftFilesResource;
import coop.docket.api.resources.DraftsResource;
import coop.docket.api.resources.PacksResource;
import coop.docket.api.resources.ProgressResource;
import coop.docket.api.resources.RulesResource;
import coop.docket.assessment.live.ListRuns;
import coop.docket.cases.docket.ReadCase;
import coop.docket.cases.docket.ReadCourse;
import coop.docket.cases.docket.ReadDocket;
import coop.docket.cases.evidence.ExportCase;
import coop.docket.cases.letters.IssueLetter;
import coop.docket.cases.work.WorkOnCase;
import coop.docket.language.Language;
import coop.docket.register.search.ReadCooperative;
import coop.docket.register.search.SearchCooperatives;
import coop.docket.rules.judging.ReadPack;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** All routes of programs, and what stands in front of them. */
public final class Api {
    private Api() {}

    /** What the routes of cases ask. */
    public record Cases(
            ReadDocket docket,
            ReadCase read,
            ReadCourse course,
            WorkOnCase work,
            CaseDocumentsResource.Uses documents,
            IssueLetter letters,
            ExportCase export,
            AnswerOnce once) {}

    /** What the routes of the register ask. */
    public record Register(SearchCooperatives search, ReadCooperative read) {}

    /** What the routes of rules and runs ask. */
    public record Judging(ListRuns runs, Supplier<ReadPack> pack) {}

    /** What the routes of versions and drafts ask. */
    public record Rulemaking(
            PacksResource packs,
            DraftsResource drafts,
            DraftFilesResource files,
            DraftChecksResource checks,
            DraftDecisionsResource decisions) {}

    /** What the routes of weeks ask. */
    public record Alerts(FindDigest find, ReadSubscription subscription) {}

    /** The filters in front of all routes. */
    public static List<Object> gate(FindToken tokens, Language otherwise) {
        return List.of(new CallerFilter(tokens, otherwise), new PermissionFilter());
    }

    /** The routes. */
    public static List<Object> routes(
            Cases cases,
            Register register,
            Judging judging,
            Rulemaking rulemaking,
            ProgressResource progress,
            Alerts alerts,
            Supplier<LocalDate> today) {
        return List.of(
                new CasesResource(cases.docket(), cases.read(), cases.course(), today),
                new CaseActionsResource(cases.once(), cases.read(), cases.course(), cases.work()),
                new CaseDocumentsResource(cases.documents(), cases.once(), cases.read()),
                new CaseLettersResource(cases.letters(), cases.once(), cases.read()),
                new CaseFileResource(cases.export()),
                new CooperativesResource(register.search(), register.read()),
                new AssessmentsResource(judging.runs()),
                new RulesResource(judging.pack(), today),
                rulemaking.packs(),
                rulemaking.drafts(),
                rulemaking.files(),
                rulemaking.checks(),
                rulemaking.decisions(),
                progress,
                new AlertsResource(alerts.find(), alerts.subscription()),
                new DescriptionResource());
    }
}

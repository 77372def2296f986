package coop.docket;

import coop.docket.access.FindToken;
import coop.docket.access.once.AnswerOnce;
import coop.docket.alerts.digest.FindDigest;
import coop.docket.alerts.digest.ReadDigest;
import coop.docket.alerts.subscriptions.ReadSubscription;
import coop.docket.api.Api;
import coop.docket.api.resources.CaseDocumentsResource;
import coop.docket.api.resources.DraftChecksResource;
import coop.docket.api.resources.DraftDecisionsResource;
import coop.docket.api.resources.DraftFilesResource;
import coop.docket.api.resources.DraftsResource;
import coop.docket.api.resources.PacksResource;
import coop.docket.api.resources.ProgressResource;
import coop.docket.areas.Vietnam;
import coop.docket.assessment.live.ListRuns;
import coop.docket.cases.docket.ReadCase;
import coop.docket.cases.docket.ReadCourse;
import coop.docket.cases.docket.ReadDocket;
import coop.docket.cases.documents.AttachDocument;
import coop.docket.cases.documents.ListDocuments;
import coop.docket.cases.documents.ReadDocument;
import coop.docket.cases.evidence.ExportCase;
import coop.docket.cases.letters.IssueLetter;
import coop.docket.cases.work.WorkOnCase;
import coop.docket.cases.workflow.LiveWorkflow;
import coop.docket.database.Database;
import coop.docket.language.Language;
import coop.docket.packs.LivePack;
import coop.docket.packs.PackVersions;
import coop.docket.progress.burndown.ReadBurnDown;
import coop.docket.progress.burndown.ReadFormalOnly;
import coop.docket.progress.reports.ReadReport;
import coop.docket.progress.targets.ReadGrowth;
import coop.docket.progress.targets.ReadTargets;
import coop.docket.progress.work.ReadWork;
import coop.docket.register.search.ReadCooperative;
import coop.docket.register.search.SearchCooperatives;
import coop.docket.rulemaking.approvals.ApproveDraft;
import coop.docket.rulemaking.approvals.ExportPack;
import coop.docket.rulemaking.approvals.PreviewDraft;
import coop.docket.rulemaking.approvals.ReturnDraft;
import coop.docket.rulemaking.approvals.SubmitDraft;
import coop.docket.rulemaking.checks.CheckDraft;
import coop.docket.rulemaking.drafts.BeginDraft;
import coop.docket.rulemaking.drafts.DraftFiles;
import coop.docket.rulemaking.drafts.ListDrafts;
import coop.docket.rulemaking.drafts.ReadDraft;
import coop.docket.rulemaking.drafts.ReadDraftText;
import coop.docket.rulemaking.drafts.SaveText;
import coop.docket.rulemaking.previews.ListPreviews;
import coop.docket.rulemaking.previews.ReadPreview;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Wires the routes of programs. */
final class ProgramRoutes {
    private ProgramRoutes() {}

    static List<Object> of(
            Database database, InstantSource clock, Language language, LivePack packs, ReadDigest digest) {
        var workflow = new LiveWorkflow(packs);
        var work = new WorkOnCase(database, clock, workflow);
        var documents = new CaseDocumentsResource.Uses(
                new ListDocuments(database), new ReadDocument(database), new AttachDocument(database, work));
        var cases = new Api.Cases(
                new ReadDocket(database, clock),
                new ReadCase(database),
                new ReadCourse(database, clock, workflow),
                work,
                documents,
                new IssueLetter(database, clock, work),
                new ExportCase(database, clock),
                new AnswerOnce(database, clock));
        var register = new Api.Register(new SearchCooperatives(database), new ReadCooperative(database));
        var judging =
                new Api.Judging(new ListRuns(database), () -> packs.today().pack());
        return Stream.concat(
                        Api.gate(new FindToken(database, clock), language).stream(),
                        Api.routes(
                                cases,
                                register,
                                judging,
                                rulemaking(database, clock, packs),
                                progress(database, clock, packs, workflow),
                                new Api.Alerts(new FindDigest(database, clock, digest), new ReadSubscription(database)),
                                () -> Vietnam.today(clock))
                                .stream())
                .toList();
    }

    private static ProgressResource progress(
            Database database, InstantSource clock, LivePack packs, LiveWorkflow workflow) {
        var uses = new ProgressResource.Uses(
                new ReadBurnDown(database),
                new ReadFormalOnly(database),
                new ReadTargets(database, packs),
                new ReadGrowth(database),
                new ReadWork(database, workflow),
                new ReadReport(database));
        return new ProgressResource(uses, () -> Vietnam.today(clock));
    }

    private static Api.Rulemaking rulemaking(Database database, InstantSource clock, LivePack packs) {
        var once = new AnswerOnce(database, clock);
        var read = new ReadDraft(database);
        var checks = new DraftChecksResource.Uses(
                new DraftFiles(database),
                new CheckDraft(),
                new PreviewDraft(database, clock, packs),
                new ListPreviews(database),
                new ReadPreview(database));
        return new Api.Rulemaking(
                new PacksResource(new PackVersions(database), packs, new ExportPack(database)),
                new DraftsResource(new BeginDraft(database, clock), new ListDrafts(database), read, once),
                new DraftFilesResource(read, new ReadDraftText(database), new SaveText(database, clock), once),
                new DraftChecksResource(checks, once, () -> Vietnam.today(clock)),
                new DraftDecisionsResource(
                        new SubmitDraft(database, clock),
                        new ApproveDraft(database, clock),
                        new ReturnDraft(database, clock),
                        read,
                        once));
    }
}

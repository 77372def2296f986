package coop.docket.pages;

import coop.docket.access.FindSession;
import coop.docket.access.SignIn;
import coop.docket.access.SignOut;
import coop.docket.assessment.live.ListRuns;
import coop.docket.pages.account.FeedLinkResource;
import coop.docket.pages.account.LoginResource;
import coop.docket.pages.account.LogoutResource;
import coop.docket.pages.account.MeResource;
import coop.docket.pages.account.MeUses;
import coop.docket.pages.account.SignOnResource;
import coop.docket.pages.account.SignOnUses;
import coop.docket.pages.accounts.AccountCases;
import coop.docket.pages.accounts.AccountResource;
import coop.docket.pages.accounts.AccountsResource;
import coop.docket.pages.alerts.AlertsResource;
import coop.docket.pages.alerts.AlertsUses;
import coop.docket.pages.alerts.SettingsResource;
import coop.docket.pages.calendar.CalendarResource;
import coop.docket.pages.calendar.CalendarUses;
import coop.docket.pages.calendar.FeedResource;
import coop.docket.pages.cooperatives.CooperativeUses;
import coop.docket.pages.cooperatives.CooperativesResource;
import coop.docket.pages.docket.BlockersResource;
import coop.docket.pages.docket.BulkMovesResource;
import coop.docket.pages.docket.BulkResource;
import coop.docket.pages.docket.CaseDocumentsResource;
import coop.docket.pages.docket.CaseEndResource;
import coop.docket.pages.docket.CaseFileResource;
import coop.docket.pages.docket.CaseLettersResource;
import coop.docket.pages.docket.CaseObstaclesResource;
import coop.docket.pages.docket.CaseRelationsResource;
import coop.docket.pages.docket.CaseResource;
import coop.docket.pages.docket.CaseStepsResource;
import coop.docket.pages.docket.CasesResource;
import coop.docket.pages.docket.DocketUses;
import coop.docket.pages.docket.NextResource;
import coop.docket.pages.docket.ViewsResource;
import coop.docket.pages.drafts.ApproveResource;
import coop.docket.pages.drafts.ComparedResource;
import coop.docket.pages.drafts.DraftResource;
import coop.docket.pages.drafts.DraftUses;
import coop.docket.pages.drafts.DraftsResource;
import coop.docket.pages.drafts.FileResource;
import coop.docket.pages.drafts.FormsResource;
import coop.docket.pages.drafts.HelpResource;
import coop.docket.pages.drafts.PreviewsResource;
import coop.docket.pages.drafts.RestoreResource;
import coop.docket.pages.drafts.WatchResource;
import coop.docket.pages.faults.FaultMapper;
import coop.docket.pages.frame.AssetsResource;
import coop.docket.pages.frame.PageWriter;
import coop.docket.pages.gate.Cookies;
import coop.docket.pages.gate.Gate;
import coop.docket.pages.gate.GateSettings;
import coop.docket.pages.imports.ImportCases;
import coop.docket.pages.imports.ImportsResource;
import coop.docket.pages.imports.KeptUploads;
import coop.docket.pages.layouts.KeptLayoutResource;
import coop.docket.pages.layouts.LayoutResource;
import coop.docket.pages.outbox.MineResource;
import coop.docket.pages.outbox.OutboxResource;
import coop.docket.pages.outbox.OutboxUses;
import coop.docket.pages.outbox.StopResource;
import coop.docket.pages.progress.ProgressResource;
import coop.docket.pages.progress.ProgressUses;
import coop.docket.pages.progress.ReportResource;
import coop.docket.pages.rules.RuleUses;
import coop.docket.pages.rules.RulesResource;
import coop.docket.pages.rules.VersionsResource;
import coop.docket.pages.runs.RunsResource;
import coop.docket.pages.start.StartResource;
import coop.docket.pages.start.StartUses;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All pages, and what stands in front of them. */
public final class Pages {
    private Pages() {}

    /** What the pages of accounts ask. */
    public record Accounts(
            SignIn signIn, FindSession findSession, SignOut signOut, MeUses me, Optional<SignOnUses> signOn) {}

    /** What the pages of cases and cooperatives ask. */
    public record Work(
            StartUses start,
            DocketUses docket,
            CalendarUses calendar,
            CooperativeUses cooperatives,
            ProgressUses progress,
            AlertsUses alerts) {}

    /** What the pages of the register's coming in and of runs ask. */
    public record Imports(ImportCases cases, KeptUploads uploads, ListRuns listRuns) {}

    /** What the pages of rules and their drafts ask. */
    public record Law(RuleUses rules, DraftUses drafts) {}

    /** Resources, filters and the rest, to be registered with the server. */
    public static List<Object> all(
            GateSettings settings,
            Accounts accounts,
            Work work,
            Law law,
            Imports imports,
            AccountCases accountCases,
            OutboxUses outbox) {
        var cookies = new Cookies(settings.encrypted());
        var resources = Stream.of(
                new PageWriter(),
                FaultMapper.class,
                new AssetsResource(),
                new LoginResource(accounts.signIn(), accounts.signOn().isPresent(), cookies),
                new SignOnResource(accounts.signOn(), cookies),
                new LogoutResource(accounts.signOut(), cookies),
                new MeResource(accounts.me(), cookies),
                new FeedLinkResource(accounts.me(), cookies, settings.address()),
                new StartResource(work.start()),
                new CasesResource(work.docket()),
                new NextResource(work.docket()),
                new ViewsResource(work.docket()),
                new BulkResource(work.docket()),
                new BulkMovesResource(work.docket()),
                new CaseResource(work.docket()),
                new CaseStepsResource(work.docket()),
                new CaseObstaclesResource(work.docket()),
                new CaseRelationsResource(work.docket()),
                new CaseDocumentsResource(work.docket()),
                new CaseLettersResource(work.docket()),
                new CaseFileResource(work.docket()),
                new CaseEndResource(work.docket()),
                new BlockersResource(work.docket()),
                new CalendarResource(work.calendar()),
                new FeedResource(work.calendar(), settings.address()),
                new CooperativesResource(work.cooperatives()),
                new ProgressResource(work.progress(), settings.address()),
                new ReportResource(work.progress(), settings.address()),
                new AlertsResource(work.alerts()),
                new SettingsResource(work.alerts()),
                new RulesResource(law.rules()),
                new VersionsResource(law.rules()),
                new RestoreResource(law.drafts()),
                new ComparedResource(law.drafts()),
                new HelpResource(law.drafts()),
                new DraftsResource(law.drafts()),
                new DraftResource(law.drafts()),
                new FileResource(law.drafts()),
                new FormsResource(law.drafts()),
                new WatchResource(law.drafts()),
                new PreviewsResource(law.drafts()),
                new ApproveResource(law.drafts()),
                new ImportsResource(imports.cases(), imports.uploads()),
                new LayoutResource(imports.cases(), imports.uploads()),
                new KeptLayoutResource(imports.cases().layouts()),
                new RunsResource(imports.listRuns()),
                new OutboxResource(outbox),
                new StopResource(outbox),
                new MineResource(outbox),
                new AccountsResource(accountCases),
                new AccountResource(accountCases));
        return Stream.concat(Gate.filters(settings, accounts.findSession()).stream(), resources)
                .toList();
    }
}

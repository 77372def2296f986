package coop.docket.rulemaking.approvals;

import coop.docket.access.AccountDetails;
import coop.docket.access.Actor;
import coop.docket.access.ChangeAccount;
import coop.docket.access.Colleagues;
import coop.docket.access.FindToken;
import coop.docket.access.IssueToken;
import coop.docket.access.Role;
import coop.docket.areas.Vietnam;
import coop.docket.database.TestDatabase;
import coop.docket.language.Language;
import coop.docket.packs.PackVersion;
import coop.docket.packs.PackVersions;
import coop.docket.rulemaking.RuleOffice;
import coop.docket.rulemaking.drafts.BeginDraft;
import coop.docket.rulemaking.drafts.ReadDraftText;
import coop.docket.rulemaking.drafts.RenameDraft;
import coop.docket.rulemaking.drafts.SaveText;
import java.time.Duration;
import java.util.Set;

/**
 * An office in which drafts are submitted and approved.
 *
 * <p>What a draft does is not asked for here, so that many ways can be tried: whether it is sound is another test's.
 */
final class ApprovalOffice implements AutoCloseable {
    static final String README = "README.md";

    final RuleOffice office;
    /** Writes rules and approves those of others. */
    final Actor both;

    private final Actor administrator;

    ApprovalOffice(TestDatabase kind) {
        office = new RuleOffice(kind);
        both = office.colleague("both", Role.POLICY, Role.HEAD);
        administrator = office.colleague("administrator", Role.ADMINISTRATOR);
    }

    /** A draft in which nothing is changed yet. */
    long begin(Actor actor) {
        return new BeginDraft(office.database, office.clock).begin(actor, "Sửa hướng dẫn", "Cho dễ hiểu");
    }

    /** Saves a text upon whatever counts now. */
    void save(Actor actor, long draft, String text) {
        var seen = new ReadDraftText(office.database)
                .read(office.head, draft, README)
                .seen();
        save(actor, draft, seen, text);
    }

    void save(Actor actor, long draft, long seen, String text) {
        new SaveText(office.database, office.clock).save(actor, draft, README, seen, text);
    }

    long written(Actor actor) {
        var draft = begin(actor);
        save(actor, draft, "# Bộ quy tắc do " + actor.login() + " sửa\n");
        return draft;
    }

    String preview(Actor actor, long draft) {
        return new PreviewDraft(office.database, office.clock, office.live)
                .preview(actor, draft, Vietnam.today(office.clock), judged -> {})
                .hash();
    }

    /** Previews and submits, and tells the hash of the preview. */
    String submit(Actor actor, long draft) {
        var hash = preview(actor, draft);
        submitting().submit(actor, draft, hash, null);
        return hash;
    }

    SubmitDraft submitting() {
        return new SubmitDraft(office.database, office.clock, files -> {});
    }

    /** A draft that brings the first version back, submitted. */
    long restored(Actor actor) {
        return new RestoreVersion(office.database, office.clock, office.live, submitting())
                .restore(actor, 1, "Khôi phục", "Sai sót", judged -> {});
    }

    void withdraw(Actor actor, long draft) {
        new WithdrawDraft(office.database, office.clock).withdraw(actor, draft);
    }

    void rename(Actor actor, long draft) {
        new RenameDraft(office.database, office.clock).rename(actor, draft, "Tên khác", "Lý do khác");
    }

    PackVersion approve(Actor actor, long draft, String hash) {
        return new ApproveDraft(office.database, office.clock, files -> {}).approve(actor, draft, hash, true);
    }

    /** The hash that waits to be approved. */
    String waiting(long draft) {
        return new ReadSubmission(office.database, office.clock)
                .read(office.head, draft)
                .orElseThrow()
                .previewHash();
    }

    /** The same person, as a program that has his token. */
    Actor byToken(Actor actor) {
        var ends = office.clock.instant().plus(Duration.ofDays(1));
        var token = new IssueToken(office.database, office.clock).issue(administrator, actor.account(), "script", ends);
        return new FindToken(office.database, office.clock).find(token.token()).orElseThrow();
    }

    /** The same person after an administrator has given him other roles and another name. */
    Actor changed(Actor actor, Role... roles) {
        var details = new AccountDetails("Người khác", Language.EN, Set.of(roles), true, Set.of());
        new ChangeAccount(office.database, office.clock).change(administrator, actor.account(), 1, details);
        return office.database
                .read(handle -> Colleagues.find(handle, actor.account()))
                .orElseThrow();
    }

    int versions() {
        return new PackVersions(office.database).list(office.head).size();
    }

    @Override
    public void close() {
        office.close();
    }
}

package coop.docket.rulemaking.approvals;

import static coop.docket.rulemaking.Refuses.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import coop.docket.cases.DocketOffice;
import coop.docket.database.TestDatabase;
import coop.docket.packs.NewVersion;
import coop.docket.packs.PackVersions;
import coop.docket.packs.Publishing;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.stored.StoredRegister;
import coop.docket.rulemaking.RuleOffice;
import coop.docket.rulemaking.drafts.DraftState;
import coop.docket.rulemaking.drafts.DraftView;
import coop.docket.rulemaking.drafts.ReadDraft;
import coop.docket.rulemaking.drafts.RenameDraft;
import coop.docket.rulemaking.drafts.SaveText;
import coop.docket.rules.source.ChangedPack;
import coop.docket.rules.source.PackFiles;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is approved is what was previewed and submitted, and nothing else. */
class ApprovalsTest {
    private static final LocalDate TODAY = RuleOffice.TODAY;

    private static void publish(ApprovalOffice office, LocalDate from) {
        var files = ChangedPack.with(PackFiles.shipped(), ApprovalOffice.README, "# Phiên bản 2\n");
        var version = new NewVersion(files, from, "account:98", "account:99", "Lý do", 1, null);
        office.office.database.write(
                handle -> Publishing.publish(handle, office.office.head, version, office.office.clock.instant()));
    }

    private static void registerChanges(ApprovalOffice office) {
        StoredRegister.store(
                office.office.database,
                List.of(DocketOffice.noMeeting("0100000001", "01").dossier()));
    }

    private static DraftView view(ApprovalOffice office, long draft) {
        return new ReadDraft(office.office.database).read(office.office.an, draft);
    }

    private static ThrowingCallable submitting(ApprovalOffice office, long draft, String hash, LocalDate from) {
        return () -> office.submitting().submit(office.office.an, draft, hash, from);
    }

    @Nested
    class Submitting_a_draft {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void keeps_it_as_it_is_until_it_is_taken_back(TestDatabase kind) {
            try (var office = new ApprovalOffice(kind)) {
                var an = office.office.an;
                var draft = office.written(an);
                office.submit(an, draft);
                refuses(RefusalKind.NOT_NOW, "drafts.not-now", () -> office.save(an, draft, "# Khác\n"));
                refuses(RefusalKind.NOT_NOW, "drafts.not-now", () -> office.submit(an, draft));

                office.withdraw(an, draft);
                office.save(an, draft, "# Khác\n");
                assertThat(view(office, draft).draft().state()).isEqualTo(DraftState.DRAFT);
                assertThat(new ReadSubmission(office.office.database, office.office.clock).read(an, draft))
                        .hasValueSatisfying(
                                last -> assertThat(last.decision().kind()).isEqualTo(Decision.Kind.WITHDRAWN));
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void needs_the_preview_of_exactly_this_as_of_today(TestDatabase kind) {
            try (var office = new ApprovalOffice(kind)) {
                var an = office.office.an;
                var draft = office.written(an);
                var hash = office.preview(an, draft);
                refuses(
                        RefusalKind.CHANGED_MEANWHILE,
                        "approvals.preview-again",
                        submitting(office, draft, "0".repeat(64), null));

                office.office.clock.pass(Duration.ofDays(1));
                refuses(
                        RefusalKind.CHANGED_MEANWHILE,
                        "approvals.preview-again",
                        submitting(office, draft, hash, null));
                var next = office.preview(an, draft);
                office.save(an, draft, "# Khác nữa\n");
                refuses(
                        RefusalKind.CHANGED_MEANWHILE,
                        "approvals.preview-again",
                        submitting(office, draft, next, null));
                var last = office.preview(an, draft);
                registerChanges(office);
                refuses(
                        RefusalKind.CHANGED_MEANWHILE,
                        "approvals.preview-again",
                        submitting(office, draft, last, null));
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void needs_a_change_a_reason_and_the_newest_version(TestDatabase kind) {
            try (var office = new ApprovalOffice(kind)) {
                var an = office.office.an;
                var draft = office.begin(an);
                refuses(
                        RefusalKind.NOT_NOW,
                        "approvals.nothing-changed",
                        submitting(office, draft, office.preview(an, draft), null));
                office.save(an, draft, "# Khác\n");
                new RenameDraft(office.office.database, office.office.clock).rename(an, draft, "Tên", " ");
                refuses(
                        RefusalKind.NOT_VALID,
                        "approvals.no-reason",
                        submitting(office, draft, office.preview(an, draft), null));
                office.rename(an, draft);
                publish(office, TODAY);
                refuses(RefusalKind.NOT_NOW, "approvals.behind", submitting(office, draft, "", null));
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void waits_for_texts_that_were_kept_aside(TestDatabase kind) {
            try (var office = new ApprovalOffice(kind)) {
                var an = office.office.an;
                var draft = office.written(an);
                catchThrowable(() -> new SaveText(office.office.database, office.office.clock)
                        .save(office.office.binh, draft, ApprovalOffice.README, 0, "# Bình viết\n"));

                refuses(
                        RefusalKind.NOT_NOW,
                        "approvals.disputed",
                        submitting(office, draft, office.preview(an, draft), null));
            }
        }
    }

    @Nested
    class Approving_a_draft {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void publishes_it_under_both_names(TestDatabase kind) {
            try (var office = new ApprovalOffice(kind)) {
                var draft = office.written(office.office.an);
                var hash = office.submit(office.office.an, draft);
                var version = office.approve(office.office.head, draft, hash);

                assertThat(version.number()).isEqualTo(2);
                assertThat(version.author()).isEqualTo(office.office.an.mark());
                assertThat(version.approver()).isEqualTo(office.office.head.mark());
                assertThat(version.effectiveFrom()).isEqualTo(TODAY);
                assertThat(version.basedOn()).isOne();
                assertThat(office.office.live.today().version()).isEqualTo(version);
                assertThat(view(office, draft).draft().state()).isEqualTo(DraftState.PUBLISHED);
                refuses(RefusalKind.NOT_NOW, "drafts.not-now", () -> office.approve(office.office.head, draft, hash));
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void takes_effect_from_its_day_and_not_before_the_version_it_changes(TestDatabase kind) {
            try (var office = new ApprovalOffice(kind)) {
                var an = office.office.an;
                var draft = office.written(an);
                var hash = office.preview(an, draft);
                refuses(RefusalKind.NOT_VALID, "approvals.day", submitting(office, draft, hash, TODAY.minusDays(1)));
                office.submitting().submit(an, draft, hash, TODAY.plusDays(5));
                office.approve(office.office.head, draft, hash);
                assertThat(office.office.live.today().version().number()).isOne();

                var after = office.begin(an);
                office.save(an, after, "# Sau đó\n");
                refuses(
                        RefusalKind.NOT_VALID,
                        "approvals.day",
                        submitting(office, after, office.preview(an, after), TODAY.plusDays(4)));
                office.submit(an, after);
                assertThat(office.approve(office.office.head, after, office.waiting(after))
                                .effectiveFrom())
                        .isEqualTo(TODAY.plusDays(5));
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void may_wait_some_days_but_not_for_ever(TestDatabase kind) {
            try (var office = new ApprovalOffice(kind)) {
                var first = office.written(office.office.an);
                var hash = office.submit(office.office.an, first);
                office.office.clock.pass(Duration.ofDays(13));
                assertThat(office.approve(office.office.head, first, hash).effectiveFrom())
                        .isEqualTo(TODAY.plusDays(13));

                var second = office.begin(office.office.an);
                office.save(office.office.an, second, "# Khác\n");
                var other = office.submit(office.office.an, second);
                office.office.clock.pass(Duration.ofDays(15));
                refuses(
                        RefusalKind.CHANGED_MEANWHILE,
                        "approvals.stale",
                        () -> office.approve(office.office.head, second, other));
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void is_stale_once_the_register_or_the_version_is_another(TestDatabase kind) {
            try (var office = new ApprovalOffice(kind)) {
                var draft = office.written(office.office.an);
                var hash = office.submit(office.office.an, draft);
                var reading = new ReadSubmission(office.office.database, office.office.clock);
                assertThat(reading.read(office.office.head, draft).orElseThrow().stale())
                        .isNull();
                registerChanges(office);
                assertThat(reading.read(office.office.head, draft)
                                .orElseThrow()
                                .stale()
                                .key())
                        .isEqualTo("approvals.stale.register");
                refuses(
                        RefusalKind.CHANGED_MEANWHILE,
                        "approvals.stale",
                        () -> office.approve(office.office.head, draft, hash));
                office.withdraw(office.office.an, draft);
                var again = office.submit(office.office.an, draft);
                publish(office, TODAY);
                refuses(
                        RefusalKind.CHANGED_MEANWHILE,
                        "approvals.stale",
                        () -> office.approve(office.office.head, draft, again));
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void is_meant(TestDatabase kind) {
            try (var office = new ApprovalOffice(kind)) {
                var draft = office.written(office.office.an);
                var hash = office.submit(office.office.an, draft);
                refuses(RefusalKind.NOT_VALID, "approvals.confirm", () -> new ApproveDraft(
                                office.office.database, office.office.clock, files -> {})
                        .approve(office.office.head, draft, hash, false));
                new ReturnDraft(office.office.database, office.office.clock)
                        .giveBack(office.office.head, draft, "Chưa rõ");
                assertThat(view(office, draft).draft().state()).isEqualTo(DraftState.RETURNED);
                assertThat(office.versions()).isOne();
            }
        }
    }

    @Nested
    class Bringing_back_a_version {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void brings_back_exactly_its_content(TestDatabase kind) {
            try (var office = new ApprovalOffice(kind)) {
                publish(office, TODAY);
                var draft = office.restored(office.office.an);
                var version = office.approve(office.office.head, draft, office.waiting(draft));

                assertThat(version.restores()).isOne();
                assertThat(version.basedOn()).isEqualTo(2);
                assertThat(version.contentHash()).isEqualTo(PackFiles.shipped().contentHash());
                assertThat(new PackVersions(office.office.database).files(office.office.an, 3))
                        .isEqualTo(PackFiles.shipped());
                refuses(RefusalKind.NOT_NOW, "approvals.nothing-changed", () -> office.restored(office.office.an));
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void is_an_ordinary_change_once_somebody_has_changed_it(TestDatabase kind) {
            try (var office = new ApprovalOffice(kind)) {
                publish(office, TODAY);
                var draft = office.restored(office.office.an);
                office.withdraw(office.office.an, draft);
                office.save(office.office.an, draft, "# Và thêm\n");
                var hash = office.submit(office.office.an, draft);

                assertThat(office.approve(office.office.head, draft, hash).restores())
                        .isNull();
            }
        }
    }
}

package coop.docket.rulemaking.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.database.TestDatabase;
import coop.docket.packs.NewVersion;
import coop.docket.packs.Publishing;
import coop.docket.refusal.Refusal;
import coop.docket.rulemaking.RuleOffice;
import coop.docket.rulemaking.drafts.RebaseDraft;
import coop.docket.rulemaking.drafts.RemoveText;
import coop.docket.rulemaking.forms.AddParameterValue;
import coop.docket.rulemaking.forms.ChangeExample;
import coop.docket.rules.source.ChangedPack;
import coop.docket.rules.source.PackFiles;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody approves what he has a part in, whichever way he takes. */
class OwnApprovalTest {
    private static final String OWN = "approvals.own";
    private static final String MAY_NOT = "access.not-allowed";
    private static final String STALE = "approvals.stale";

    /** One way; it ends with the attempt that must be refused. */
    private interface Attempt {
        void in(ApprovalOffice office);
    }

    /** The ways that have been thought of. */
    enum Way {
        AS_A_POLICY_OFFICER(MAY_NOT, office -> {
            var draft = office.written(office.office.an);
            office.approve(office.office.an, draft, office.submit(office.office.an, draft));
        }),
        WITH_BOTH_ROLES(OWN, office -> {
            var draft = office.written(office.both);
            office.approve(office.both, draft, office.submit(office.both, draft));
        }),
        BY_TOKEN(OWN, office -> {
            var draft = office.written(office.both);
            office.approve(office.byToken(office.both), draft, office.submit(office.both, draft));
        }),
        WRITTEN_BY_TOKEN(OWN, office -> {
            var token = office.byToken(office.both);
            var draft = office.written(token);
            office.approve(office.both, draft, office.submit(token, draft));
        }),
        IN_A_SECOND_TAB(OWN, office -> {
            var draft = office.written(office.both);
            office.submit(office.both, draft);
            office.approve(office.both, draft, office.waiting(draft));
        }),
        AFTER_A_RENAME(OWN, office -> {
            var draft = office.written(office.both);
            office.rename(office.office.an, draft);
            office.approve(office.both, draft, office.submit(office.office.an, draft));
        }),
        AFTER_TAKING_IT_BACK_AND_SUBMITTING_AGAIN(OWN, office -> {
            var draft = office.written(office.both);
            office.submit(office.both, draft);
            office.withdraw(office.both, draft);
            office.approve(office.both, draft, office.submit(office.both, draft));
        }),
        SUBMITTED_BY_A_COLLEAGUE(OWN, office -> {
            var draft = office.written(office.both);
            office.approve(office.both, draft, office.submit(office.office.an, draft));
        }),
        TAKEN_BACK_AND_SUBMITTED_BY_A_COLLEAGUE(OWN, office -> {
            var draft = office.written(office.office.an);
            office.submit(office.both, draft);
            office.withdraw(office.office.an, draft);
            office.approve(office.both, draft, office.submit(office.office.an, draft));
        }),
        ONLY_SUBMITTED_BY_HIM(OWN, office -> {
            var draft = office.written(office.office.an);
            office.approve(office.both, draft, office.submit(office.both, draft));
        }),
        ONLY_BEGUN_BY_HIM(OWN, office -> {
            var draft = office.begin(office.both);
            office.save(office.office.an, draft, "# An viết tất cả\n");
            office.approve(office.both, draft, office.submit(office.office.an, draft));
        }),
        AFTER_A_COLLEAGUE_SAVED_ON_TOP(OWN, office -> {
            var draft = office.written(office.both);
            office.save(office.office.an, draft, "# An viết lại tất cả\n");
            office.approve(office.both, draft, office.submit(office.office.an, draft));
        }),
        AFTER_ONE_SENTENCE_IN_THE_DRAFT_OF_ANOTHER(OWN, office -> {
            var draft = office.written(office.office.an);
            office.save(office.both, draft, "# Một câu\n");
            office.save(office.office.an, draft, "# An viết lại\n");
            office.approve(office.both, draft, office.submit(office.office.an, draft));
        }),
        AFTER_A_TEXT_THAT_WAS_ONLY_KEPT_ASIDE(OWN, office -> {
            var draft = office.written(office.office.an);
            catchThrowable(() -> office.save(office.both, draft, 0, "# Viết cùng lúc\n"));
            office.save(office.office.an, draft, "# An xem cả hai\n");
            office.approve(office.both, draft, office.submit(office.office.an, draft));
        }),
        AFTER_TAKING_OUT_A_FILE(OWN, office -> {
            var draft = office.written(office.office.an);
            new RemoveText(office.office.database, office.office.clock)
                    .remove(office.both, draft, "inactive/INA-07.examples.yml", 0);
            office.approve(office.both, draft, office.submit(office.office.an, draft));
        }),
        AFTER_FILLING_IN_A_NUMBER(OWN, office -> {
            var draft = office.written(office.office.an);
            new AddParameterValue(office.office.database, office.office.clock)
                    .add(office.both, draft, "meeting.limit", RuleOffice.TODAY, "24", "Nghị định");
            office.approve(office.both, draft, office.submit(office.office.an, draft));
        }),
        AFTER_FILLING_IN_AN_EXAMPLE(OWN, office -> {
            var draft = office.written(office.office.an);
            new ChangeExample(office.office.database, office.office.clock)
                    .change(office.both, draft, "inactive/INA-07.examples.yml", 0, Map.of("name", "khác"));
            office.approve(office.both, draft, office.submit(office.office.an, draft));
        }),
        AFTER_BRINGING_IT_ONTO_A_NEWER_VERSION(OWN, office -> {
            var draft = office.written(office.office.an);
            publish(office);
            new RebaseDraft(office.office.database, office.office.clock).rebase(office.both, draft);
            office.save(office.office.an, draft, "# An xem cả hai\n");
            office.approve(office.both, draft, office.submit(office.office.an, draft));
        }),
        AFTER_IT_WAS_RETURNED(OWN, office -> {
            var draft = office.written(office.both);
            office.submit(office.both, draft);
            new ReturnDraft(office.office.database, office.office.clock).giveBack(office.office.head, draft, "Chưa rõ");
            office.approve(office.both, draft, office.submit(office.office.an, draft));
        }),
        RETURNED_BY_HIMSELF(OWN, office -> {
            var draft = office.written(office.both);
            office.submit(office.both, draft);
            new ReturnDraft(office.office.database, office.office.clock).giveBack(office.both, draft, "Chưa rõ");
            office.approve(office.both, draft, office.submit(office.office.an, draft));
        }),
        BRINGING_BACK_AN_OLDER_VERSION(OWN, office -> {
            publish(office);
            var draft = office.restored(office.both);
            office.approve(office.both, draft, office.waiting(draft));
        }),
        TAKING_IN_WHAT_HE_HANDED_OUT(OWN, office -> {
            publish(office);
            var packed = new ExportPack(office.office.database).export(office.both, 1);
            var draft = new ImportPack(office.office.database, office.office.clock)
                    .take(office.both, "Bộ cũ", "Quay lại", packed);
            office.approve(office.both, draft, office.submit(office.office.an, draft));
        }),
        MADE_HEAD_AFTERWARDS(OWN, office -> {
            var draft = office.written(office.office.an);
            var hash = office.submit(office.office.an, draft);
            office.approve(office.changed(office.office.an, Role.HEAD), draft, hash);
        }),
        NO_LONGER_WRITING_RULES(OWN, office -> {
            var draft = office.written(office.both);
            var hash = office.submit(office.office.an, draft);
            office.approve(office.changed(office.both, Role.HEAD), draft, hash);
        }),
        WITH_THE_HASH_OF_AN_EARLIER_PREVIEW(OWN, office -> {
            var draft = office.written(office.both);
            var earlier = office.preview(office.both, draft);
            office.save(office.both, draft, "# Khác nữa\n");
            office.submit(office.both, draft);
            office.approve(office.both, draft, earlier);
        }),
        WITH_THE_HASH_OF_THE_DRAFT_OF_ANOTHER(OWN, office -> {
            var draft = office.written(office.both);
            office.submit(office.both, draft);
            var other = office.written(office.office.an);
            office.approve(office.both, draft, office.submit(office.office.an, other));
        }),
        BY_HAVING_HIS_HEAD_APPROVE_THE_HASH_OF_ANOTHER_DRAFT(STALE, office -> {
            var draft = office.written(office.both);
            office.submit(office.both, draft);
            var harmless = office.written(office.office.an);
            office.approve(office.office.head, draft, office.submit(office.office.an, harmless));
        }),
        BY_CHANGING_WHAT_HIS_HEAD_HAS_SEEN(STALE, office -> {
            var draft = office.written(office.both);
            var seen = office.submit(office.both, draft);
            office.withdraw(office.both, draft);
            office.save(office.both, draft, "# Điều khác\n");
            office.submit(office.both, draft);
            office.approve(office.office.head, draft, seen);
        }),
        BY_THE_PROGRAM(MAY_NOT, office -> {
            var draft = office.written(office.both);
            office.approve(Actor.tracker("cli"), draft, office.submit(office.both, draft));
        }),
        FROM_A_FOLDER_AND_SUBMITTED_BY_THE_PROGRAM("approvals.person", office -> {
            var draft = proposed(office);
            office.approve(office.both, draft, office.submit(Actor.tracker("cli"), draft));
        }),
        FROM_A_FOLDER_AND_SUBMITTED_BY_HIMSELF(OWN, office -> {
            var draft = proposed(office);
            office.approve(office.both, draft, office.submit(office.both, draft));
        });

        private final String key;
        private final Attempt attempt;

        Way(String key, Attempt attempt) {
            this.key = key;
            this.attempt = attempt;
        }
    }

    private static void publish(ApprovalOffice office) {
        var files = ChangedPack.with(PackFiles.shipped(), ApprovalOffice.README, "# Phiên bản 2\n");
        var version = new NewVersion(files, RuleOffice.TODAY, "account:98", "account:99", "Lý do", 1, null);
        office.office.database.write(
                handle -> Publishing.publish(handle, office.office.head, version, office.office.clock.instant()));
    }

    private static long proposed(ApprovalOffice office) {
        var files = ChangedPack.with(PackFiles.shipped(), ApprovalOffice.README, "# Từ thư mục\n");
        return new ProposePack(office.office.database, office.office.clock)
                .propose(Actor.tracker("cli"), "Từ thư mục", "Đã sửa", files);
    }

    static Stream<Arguments> ways() {
        return Arrays.stream(TestDatabase.values())
                .flatMap(kind -> Arrays.stream(Way.values()).map(way -> Arguments.of(way, kind)));
    }

    @Test
    void there_are_more_than_twenty() {
        assertThat(Way.values()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("ways")
    void is_refused(Way way, TestDatabase kind) {
        try (var office = new ApprovalOffice(kind)) {
            assertThatThrownBy(() -> way.attempt.in(office))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason().key()).isEqualTo(way.key));
            assertThat(office.office.count("pack_version where approver = '" + office.both.mark() + "'"))
                    .isZero();
            assertThat(office.office.count("draft_decision where decision = 'APPROVED'"))
                    .isZero();
        }
    }
}

package coop.docket.rulemaking.approvals;

import static coop.docket.rulemaking.Refuses.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Actor;
import coop.docket.areas.AreaList;
import coop.docket.assessment.live.LiveRun;
import coop.docket.assessment.live.Run;
import coop.docket.assessment.live.RunDue;
import coop.docket.assessment.questions.AsOf;
import coop.docket.assessment.questions.StoredFinding;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.following.FollowRun;
import coop.docket.cases.workflow.WorkflowFile;
import coop.docket.database.TestDatabase;
import coop.docket.packs.PackVersion;
import coop.docket.packs.PackVersions;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.stored.StoredRegister;
import coop.docket.rulemaking.RuleOffice;
import coop.docket.rulemaking.drafts.BeginDraft;
import coop.docket.rulemaking.forms.AddParameterValue;
import coop.docket.rulemaking.forms.ChangeExample;
import coop.docket.rules.RuleBook;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.source.PackFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A number of the law changes from a day on, is approved, judges, and is taken back; what was found stays readable. */
class RuleStoryTest {
    private static final LocalDate TODAY = RuleOffice.TODAY;
    private static final String EXAMPLES = "inactive/INA-07.examples.yml";

    private final List<String> standing = new ArrayList<>();

    private static Run run(RuleOffice office) throws PackNotValid {
        var pack = office.live.today().pack();
        assertThat(new RunDue(office.database, office.clock).due(TODAY, pack.fingerprint()))
                .isTrue();
        try (var book = RuleBook.published(pack)) {
            var follow = new FollowRun(office.clock, WorkflowFile.of(pack));
            var run = new LiveRun(office.database, office.clock, follow)
                    .run(Actor.tracker("run"), book, TODAY, AreaList.NOT_LOADED, judged -> {});
            assertThat(new RunDue(office.database, office.clock).due(TODAY, pack.fingerprint()))
                    .isFalse();
            return run;
        }
    }

    private static List<String> standing(RuleOffice office) {
        return office.database.read(handle -> handle.createQuery(
                        """
                        select rule_id || ' ' || sentence_vi || ' ' || content_hash from finding
                        where gone_run is null order by rule_id""")
                .mapTo(String.class)
                .list());
    }

    private static PackVersion approved(RuleOffice office, long draft) {
        var hash = new ReadSubmission(office.database, office.clock)
                .read(office.head, draft)
                .orElseThrow()
                .previewHash();
        return new ApproveDraft(office.database, office.clock).approve(office.head, draft, hash, true);
    }

    private static void submit(RuleOffice office, long draft) {
        var preview = new PreviewDraft(office.database, office.clock, office.live)
                .preview(office.an, draft, TODAY, judged -> {});
        new SubmitDraft(office.database, office.clock).submit(office.an, draft, preview.hash(), null);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void from_eighteen_months_to_three_years_and_back(TestDatabase kind) throws PackNotValid {
        try (var office = new RuleOffice(kind)) {
            StoredRegister.store(
                    office.database,
                    List.of(DocketOffice.noMeeting("0100000001", "01").dossier()));
            run(office);
            standing.addAll(standing(office));
            assertThat(standing).anyMatch(line -> line.startsWith("INA-07 "));

            var draft = new BeginDraft(office.database, office.clock).begin(office.an, "Họp", "Nghị định mới");
            new AddParameterValue(office.database, office.clock)
                    .add(office.an, draft, "meeting.limit", TODAY, "36", "Nghị định mới");
            new ChangeExample(office.database, office.clock)
                    .change(office.an, draft, EXAMPLES, 1, Map.of("expect", "not flagged"));
            refuses(RefusalKind.NOT_VALID, "approvals.examples", () -> submit(office, draft));
            new ChangeExample(office.database, office.clock)
                    .change(office.an, draft, EXAMPLES, 1, Map.of("expect", "flagged"));
            submit(office, draft);
            assertThat(approved(office, draft).effectiveFrom()).isEqualTo(TODAY);

            run(office);
            assertThat(standing(office)).noneMatch(line -> line.startsWith("INA-07 "));
            assertThat(asOf(office, TODAY.minusDays(1))).contains("INA-07");
            readableAsItWasFound(office);

            var restoring = new RestoreVersion(office.database, office.clock, office.live)
                    .restore(office.an, 1, "Khôi phục", "Nghị định bị bãi bỏ", judged -> {});
            assertThat(approved(office, restoring).restores()).isOne();
            run(office);
            assertThat(standing(office)).isEqualTo(standing);
        }
    }

    /** The facts are the newest, and the number is that of the day. */
    private static List<String> asOf(RuleOffice office, LocalDate day) throws PackNotValid {
        var rules = new ArrayList<String>();
        try (var book = RuleBook.published(office.live.today().pack())) {
            new AsOf(office.database).ask(office.head, book, day, AreaList.NOT_LOADED, found -> found.stream()
                    .map(StoredFinding::finding)
                    .forEach(finding -> rules.add(finding.rule().id())));
        }
        return rules;
    }

    private void readableAsItWasFound(RuleOffice office) {
        var row = office.database.read(handle -> handle.createQuery(
                        "select pack, sentence_vi from finding where rule_id = 'INA-07' and gone_run is not null")
                .mapToMap()
                .one());
        assertThat(standing).anyMatch(line -> line.startsWith("INA-07 " + row.get("sentence_vi")));
        var versions = new PackVersions(office.database);
        var version =
                versions.byFingerprint(office.head, (String) row.get("pack")).orElseThrow();
        assertThat(version.number()).isOne();
        assertThat(versions.files(office.head, version.number()).file("parameters.yml"))
                .isEqualTo(PackFiles.shipped().file("parameters.yml"));
    }
}

package coop.docket.rulemaking.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.access.TestClock;
import coop.docket.assessment.live.ShippedBook;
import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import coop.docket.packs.PublishFirst;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.register.stored.StoredRegister;
import coop.docket.rulemaking.Drafts;
import coop.docket.rulemaking.approvals.ImportPack;
import coop.docket.rulemaking.drafts.DraftFiles;
import coop.docket.rulemaking.previews.MakePreview;
import coop.docket.rules.TestRules;
import coop.docket.rules.engine.RuleCompiler;
import coop.docket.rules.guard.Corpus;
import coop.docket.rules.judging.PackNotValid;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import coop.docket.rules.worker.WorkerFailed;
import coop.docket.rules.worker.Workers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Drafts that would do more than look and flag, or would not come to an end, tried in every way there is. */
class HostileDraftsTest {
    private static final Actor OFFICER = TestActors.everywhere(Role.POLICY);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String HOSTILE = "debt/DEB-77.drl";
    private static final String RUNAWAY = "debt/DEB-15.drl";
    /** What the rules may take, and the two seconds within which it is noticed. */
    private static final Duration DEADLINE = Duration.ofSeconds(9 + 2);

    @AfterAll
    static void end() {
        Workers.keepNone();
    }

    private static PackFiles draft(String path, Corpus.Entry entry) {
        return Drafts.with(PackFiles.shipped(), path, entry.file().text());
    }

    @Test
    void nothing_of_them_runs_when_the_file_is_checked() {
        var before = RuleCompiler.entered();
        for (var entry : Corpus.read("hostile.txt")) {
            var checked = new CheckFile().check(OFFICER, draft(HOSTILE, entry), HOSTILE);
            assertThat(checked.asked()).as(entry.name()).isFalse();
            assertThat(checked.problems()).as(entry.name()).isNotEmpty();
        }
        assertThat(RuleCompiler.entered()).isEqualTo(before);
    }

    @Test
    void nor_when_the_draft_is_checked_or_previewed() {
        try (var database = TestDatabase.H2.open()) {
            StoredRegister.store(database, DemonstrationRegister.of(20, DAY).toList());
            var before = RuleCompiler.entered();
            for (var entry : oneOfEach()) {
                var draft = draft(HOSTILE, entry);
                assertThat(new CheckDraft().check(OFFICER, draft).asked())
                        .as(entry.name())
                        .isFalse();
                assertThatThrownBy(() -> preview(database, draft))
                        .as(entry.name())
                        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind())
                                .isEqualTo(RefusalKind.NOT_VALID));
            }
            assertThat(RuleCompiler.entered()).isEqualTo(before);
        }
    }

    @Test
    void nor_when_a_pack_of_them_is_handed_in_or_a_folder_tested() throws Exception {
        try (var database = TestDatabase.H2.open()) {
            new PublishFirst(database, new TestClock()).publish();
            var before = RuleCompiler.entered();
            for (var entry : oneOfEach()) {
                var draft = draft(HOSTILE, entry);
                assertThatThrownBy(() -> TestRules.test(draft, new Problems()))
                        .as(entry.name())
                        .isInstanceOf(PackNotValid.class);
                handedIn(database, entry, draft);
            }
            assertThat(RuleCompiler.entered()).isEqualTo(before);
        }
    }

    /** A file too large for any pack is not even taken. */
    private static void handedIn(Database database, Corpus.Entry entry, PackFiles pack) throws IOException {
        var packed = zip(pack);
        if (entry.file().text().length() > PackFiles.LONGEST_FILE) {
            assertThatThrownBy(() -> new ImportPack(database, new TestClock()).take(OFFICER, entry.name(), "-", packed))
                    .isInstanceOf(Refusal.class);
            return;
        }
        var number = new ImportPack(database, new TestClock()).take(OFFICER, entry.name(), "-", packed);
        var files = new DraftFiles(database).read(OFFICER, number);
        assertThat(new CheckFile().check(OFFICER, files, HOSTILE).asked())
                .as(entry.name())
                .isFalse();
    }

    private static byte[] zip(PackFiles files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.files()) {
                zip.putNextEntry(new ZipEntry(file.path()));
                zip.write(file.text().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static List<Corpus.Entry> oneOfEach() {
        return List.copyOf(Corpus.read("hostile.txt").stream()
                .collect(Collectors.toMap(Corpus.Entry::family, entry -> entry, (one, other) -> one))
                .values());
    }

    private static void preview(Database database, PackFiles draft) {
        new MakePreview(database, new TestClock())
                .make(OFFICER, 1, draft, new MakePreview.InForce(1, ShippedBook.book()), DAY, judged -> {});
    }

    @Test
    void what_does_not_end_is_ended_and_the_next_one_is_answered() {
        var seed = Long.getLong("seed", System.nanoTime());
        System.err.println("runaway drafts, -Dseed=" + seed);
        var some = new ArrayList<>(Corpus.read("runaway.txt"));
        Collections.shuffle(some, new Random(seed));

        assertThat(ended(some.get(0))).isTrue();

        assertThat(new CheckFile().check(OFFICER, PackFiles.shipped(), RUNAWAY).sound())
                .isTrue();
    }

    private static boolean ended(Corpus.Entry entry) {
        return new CheckFile()
                .check(OFFICER, draft(RUNAWAY, entry), RUNAWAY).problems().stream()
                        .anyMatch(problem -> problem.what().key().startsWith("pack.worker."));
    }

    @ParameterizedTest
    @MethodSource("runaways")
    @Tag("thorough")
    void all_that_do_not_end_are_ended_in_time_wherever_they_are_tried(Corpus.Entry entry) {
        // so that the time measured is that of the rule and not that of a process that starts
        new CheckFile().check(OFFICER, PackFiles.shipped(), RUNAWAY);
        var start = System.nanoTime();
        assertThat(ended(entry)).isTrue();
        var time = Duration.ofNanos(System.nanoTime() - start);
        System.err.println(entry.name() + ": " + time.toMillis() + " ms");
        assertThat(time).isLessThan(DEADLINE);

        try (var database = TestDatabase.H2.open()) {
            StoredRegister.store(database, DemonstrationRegister.of(310, DAY).toList());
            var begun = System.nanoTime();
            try {
                preview(database, draft(RUNAWAY, entry));
            } catch (WorkerFailed | Refusal ended) {
                System.err.println(entry.name() + ": " + ended.getMessage());
            }
            System.err.println(entry.name() + ", previewed: " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        }
        assertThat(new CheckFile().check(OFFICER, PackFiles.shipped(), RUNAWAY).sound())
                .isTrue();
    }

    static List<Corpus.Entry> runaways() {
        return Corpus.read("runaway.txt");
    }
}

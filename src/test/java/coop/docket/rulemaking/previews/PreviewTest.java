package coop.docket.rulemaking.previews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.access.TestClock;
import coop.docket.assessment.comparison.Difference;
import coop.docket.assessment.live.Corrections;
import coop.docket.assessment.live.ShippedBook;
import coop.docket.database.Database;
import coop.docket.database.TestDatabase;
import coop.docket.language.Language;
import coop.docket.packs.NewVersion;
import coop.docket.packs.PublishFirst;
import coop.docket.packs.Publishing;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.Dossier;
import coop.docket.register.Given;
import coop.docket.register.stored.StoredRegister;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What officers see of a draft before it counts, and who sees it. */
class PreviewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final long DRAFT = 7;

    /** Flagged by 18 months and by 24; by 18 alone; by neither. */
    private static final List<Dossier> REGISTER = List.of(
            cooperative("0100000003", "24748", "2024-10-01"),
            cooperative("0100000010", "24749", "2025-03-01"),
            cooperative("0100000028", "24748", "2026-05-01"));

    private final MakePreview.InForce live = new MakePreview.InForce(3, ShippedBook.book());

    private static Dossier cooperative(String code, String area, String lastMeeting) {
        return Given.cooperative(
                        "code",
                        code,
                        "name",
                        "Hợp tác xã " + code,
                        "area",
                        area,
                        "type",
                        "COOPERATIVE",
                        "registered_on",
                        "2015-03-02",
                        "legal_status",
                        "ACTIVE",
                        "last_meeting_on",
                        lastMeeting)
                .dossier();
    }

    /** The shipped pack with the longest time without a meeting another from a day on. */
    private static PackFiles months(int months, String from) {
        var line = "2024-07-01: { value: 18, basis: \"Law 17/2023/QH15, Art. 103.1.e\", verified: yes }";
        return new PackFiles(PackFiles.shipped().files().stream()
                .map(file -> file.path().equals("parameters.yml")
                        ? new SourceFile(
                                file.path(),
                                file.text()
                                        .replace(
                                                line,
                                                line + "\n    " + from + ": { value: " + months
                                                        + ", basis: \"Decision 1\", verified: no }"))
                        : file)
                .toList());
    }

    private Preview make(Database database, PackFiles draft, LocalDate day) {
        return new MakePreview(database, new TestClock())
                .make(TestActors.everywhere(Role.POLICY), DRAFT, draft, live, day, judged -> {});
    }

    private static List<String> lines(PreviewPage page) {
        return page.lines().stream()
                .map(line -> line.code() + " " + line.rule() + " " + line.turn())
                .toList();
    }

    private static void refuses(RefusalKind kind, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind())
                .isEqualTo(kind));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_number_changed_from_a_day_on(TestDatabase kind) {
        try (var database = kind.open()) {
            StoredRegister.store(database, REGISTER);
            var draft = months(24, "2026-06-01");

            var preview = make(database, draft, DAY);
            var page = new ReadPreview(database).read(TestActors.everywhere(Role.HEAD), preview.id(), Wanted.ALL, null);

            assertThat(lines(page)).containsExactly("0100000003 INA-07 CHANGED", "0100000010 INA-07 GONE");
            assertThat(preview.counts()).isEqualTo(new PreviewCounts(3, 0, 1, 0, 1));
            assertThat(page.rules()).extracting(PreviewRule::rule).containsExactly("INA-07");
            var changed = page.lines().get(0);
            assertThat(changed.now().sentences().get(Language.EN)).contains("24 months");
            assertThat(changed.before().sentences().get(Language.EN)).contains("18 months");
            assertThat(changed.now().since()).isEqualTo(LocalDate.of(2026, 10, 1));
            assertThat(changed.before().since()).isEqualTo(LocalDate.of(2026, 4, 1));

            var earlier = make(database, draft, LocalDate.of(2026, 5, 31));
            assertThat(earlier.counts()).isEqualTo(new PreviewCounts(3, 0, 0, 0, 0));
            assertThat(earlier.hash()).isNotEqualTo(preview.hash());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void of_two_published_versions_tells_in_which_findings_they_differ(TestDatabase kind) {
        try (var database = kind.open()) {
            StoredRegister.store(database, REGISTER);
            var clock = new TestClock();
            new PublishFirst(database, clock).publish();
            var draft = months(24, "2026-06-01");
            var version = new NewVersion(draft, DAY, "account:1", "account:2", "Luật mới", 1, null);
            database.write(handle -> Publishing.publish(handle, Actor.tracker("test"), version, clock.instant()));
            var comparing = new CompareVersions(database, clock);
            var officer = TestActors.everywhere(Role.POLICY);

            var forth = comparing.compare(officer, 1, 2, DAY, judged -> {});
            var back = comparing.compare(officer, 2, 1, DAY, judged -> {});

            assertThat(forth.counts()).isEqualTo(make(database, draft, DAY).counts());
            assertThat(back.counts()).isEqualTo(new PreviewCounts(3, 1, 1, 0, 0));
            assertThat(lines(new ReadPreview(database).read(officer, back.id(), Wanted.ALL, null)))
                    .containsExactly("0100000003 INA-07 CHANGED", "0100000010 INA-07 NEW");
            assertThat(comparing.compare(officer, 1, 2, DAY, judged -> {})).isEqualTo(forth);
            assertThat(new ReadPreview(database)
                            .read(officer, forth.id(), Wanted.ALL, null)
                            .lines())
                    .hasSize(2);
            refuses(RefusalKind.NOT_FOUND, () -> comparing.compare(officer, 1, 9, DAY, judged -> {}));
            refuses(
                    RefusalKind.NOT_ALLOWED,
                    () -> comparing.compare(TestActors.everywhere(Role.READER), 1, 2, DAY, judged -> {}));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void is_read_within_ones_areas_while_its_hash_is_of_all(TestDatabase kind) {
        try (var database = kind.open()) {
            StoredRegister.store(database, REGISTER);
            var preview = make(database, months(24, "2026-06-01"), DAY);
            var read = new ReadPreview(database);
            var somewhere = TestActors.in(Set.of("24749"), Role.POLICY);

            var page = read.read(somewhere, preview.id(), Wanted.ALL, null);
            assertThat(lines(page)).containsExactly("0100000010 INA-07 GONE");
            assertThat(page.byArea()).containsExactly(new Tally("24749", 0, 0, 1));
            assertThat(page.byRule()).containsExactly(new Tally("INA-07", 0, 0, 1));
            assertThat(page.byKind()).containsExactly(new Tally("INACTIVE", 0, 0, 1));
            assertThat(page.preview()).isEqualTo(preview);

            var elsewhere = read.read(somewhere, preview.id(), new Wanted(null, null, null, "24748", false), null);
            assertThat(elsewhere.lines()).isEmpty();
            var nowhere = read.read(TestActors.in(Set.of(), Role.POLICY), preview.id(), Wanted.ALL, null);
            assertThat(nowhere.lines()).isEmpty();
            assertThat(nowhere.byArea()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void is_narrowed_by_what_becomes_of_a_finding(TestDatabase kind) {
        try (var database = kind.open()) {
            StoredRegister.store(database, REGISTER);
            var preview = make(database, months(24, "2026-06-01"), DAY);

            var gone = new Wanted(Difference.Turn.GONE, null, "INA-07", null, true);
            var page = new ReadPreview(database).read(TestActors.everywhere(Role.READER), preview.id(), gone, null);

            assertThat(lines(page)).containsExactly("0100000010 INA-07 GONE");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void is_made_once_of_the_same_and_anew_of_another_register(TestDatabase kind) {
        try (var database = kind.open()) {
            StoredRegister.store(database, REGISTER);
            var draft = months(24, "2026-06-01");
            var first = make(database, draft, DAY);
            assertThat(make(database, draft, DAY)).isEqualTo(first);

            database.write(handle -> {
                PreviewDao.keep(handle, first.id());
                return null;
            });
            Corrections.nothing(database);
            var second = make(database, draft, DAY);
            assertThat(second.hash()).isNotEqualTo(first.hash());
            make(database, months(30, "2026-06-01"), DAY);

            assertThat(new ListPreviews(database).list(TestActors.everywhere(Role.HEAD), DRAFT))
                    .extracting(Preview::kept)
                    .containsExactly(false, true);
            refuses(RefusalKind.NOT_FOUND, () -> new ReadPreview(database)
                    .read(TestActors.everywhere(Role.HEAD), second.id(), Wanted.ALL, null));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void is_not_made_of_a_draft_that_the_guard_refuses_nor_by_readers(TestDatabase kind) {
        try (var database = kind.open()) {
            StoredRegister.store(database, REGISTER);
            refuses(RefusalKind.NOT_VALID, () -> make(database, months(24, "2026-06-31"), DAY));
            refuses(RefusalKind.NOT_ALLOWED, () -> new MakePreview(database, new TestClock())
                    .make(TestActors.everywhere(Role.READER), DRAFT, PackFiles.shipped(), live, DAY, judged -> {}));
            refuses(RefusalKind.NOT_ALLOWED, () -> new ReadPreview(database)
                    .read(TestActors.everywhere(Role.ADMINISTRATOR), 1, Wanted.ALL, null));
        }
    }
}

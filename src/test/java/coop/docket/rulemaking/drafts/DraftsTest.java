package coop.docket.rulemaking.drafts;

import static coop.docket.rulemaking.Refuses.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import coop.docket.access.Actor;
import coop.docket.access.AuditDao;
import coop.docket.access.AuditEntry;
import coop.docket.access.Role;
import coop.docket.access.VerifyAudit;
import coop.docket.database.TestDatabase;
import coop.docket.packs.NewVersion;
import coop.docket.packs.Publishing;
import coop.docket.refusal.RefusalKind;
import coop.docket.rulemaking.RuleOffice;
import coop.docket.rules.source.ChangedPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What writing a draft promises: nothing that anybody has written is lost. */
class DraftsTest {
    private static final String README = "README.md";
    private static final String RULE = "debt/DEB-01.drl";

    private static long begin(RuleOffice office) {
        return new BeginDraft(office.database, office.clock).begin(office.an, "Nới thời hạn họp", "Nghị định mới");
    }

    private static long save(RuleOffice office, Actor actor, long draft, String path, long seen, String text) {
        return new SaveText(office.database, office.clock).save(actor, draft, path, seen, text);
    }

    private static DraftText read(RuleOffice office, long draft, String path) {
        return new ReadDraftText(office.database).read(office.an, draft, path);
    }

    private static void publish(RuleOffice office, PackFiles files) {
        var version = new NewVersion(files, RuleOffice.TODAY, "account:8", "account:9", "Vì nghị định mới", 1, null);
        office.database.write(handle -> Publishing.publish(handle, office.head, version, office.clock.instant()));
    }

    @Nested
    class A_draft {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void is_at_first_what_the_newest_version_is(TestDatabase kind) {
            try (var office = new RuleOffice(kind)) {
                var draft = begin(office);

                assertThat(new DraftFiles(office.database).read(office.head, draft))
                        .isEqualTo(PackFiles.shipped());
                var view = new ReadDraft(office.database).read(office.an, draft);
                assertThat(view.files()).hasSize(PackFiles.shipped().files().size());
                assertThat(view.files()).allMatch(file -> file.state() == FileState.SAME && file.text() == 0);
                assertThat(view.draft().basedOn()).isOne();
                assertThat(view.behind()).isFalse();
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void tells_what_is_changed_new_and_removed(TestDatabase kind) {
            try (var office = new RuleOffice(kind)) {
                var draft = begin(office);
                save(office, office.an, draft, README, 0, "# Khác\r\n");
                save(office, office.an, draft, "debt/DEB-90.drl", 0, "rule\n");
                new RemoveText(office.database, office.clock).remove(office.binh, draft, RULE, 0);

                var view = new ReadDraft(office.database).read(office.an, draft);
                assertThat(view.files().stream().filter(file -> file.state() != FileState.SAME))
                        .extracting(DraftView.File::path, DraftView.File::state)
                        .containsExactly(
                                tuple(README, FileState.CHANGED),
                                tuple(RULE, FileState.REMOVED),
                                tuple("debt/DEB-90.drl", FileState.NEW));
                assertThat(view.authors()).containsExactlyInAnyOrder(office.an.mark(), office.binh.mark());
                var files = new DraftFiles(office.database).read(office.an, draft);
                assertThat(files.file(README).map(SourceFile::text)).hasValue("# Khác\n");
                assertThat(files.file(RULE)).isEmpty();
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void is_told_in_the_audit_step_by_step(TestDatabase kind) {
            try (var office = new RuleOffice(kind)) {
                var draft = begin(office);
                var seen = save(office, office.an, draft, README, 0, "một\n");
                save(office, office.an, draft, README, seen, "hai\n");
                new RenameDraft(office.database, office.clock).rename(office.an, draft, "Tên khác", "");
                new DiscardDraft(office.database, office.clock).discard(office.binh, draft);

                var entries = office.database.read(handle -> AuditDao.entries(handle, DraftHistory.of(draft)));
                assertThat(entries)
                        .extracting(AuditEntry::action)
                        .containsExactly(
                                "draft.began", "draft.saved", "draft.saved", "draft.renamed", "draft.discarded");
                assertThat(new VerifyAudit(office.database)
                                .verify(office.colleague("admin", Role.ADMINISTRATOR), Optional.empty())
                                .whole())
                        .isTrue();
                refuses(
                        RefusalKind.NOT_NOW,
                        "drafts.not-now",
                        () -> save(office, office.an, draft, README, seen, "ba\n"));
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void is_written_by_those_who_may_only(TestDatabase kind) {
            try (var office = new RuleOffice(kind)) {
                var draft = begin(office);
                var inspector = office.colleague("inspector", Role.INSPECTOR);

                refuses(
                        RefusalKind.NOT_ALLOWED,
                        "access.not-allowed",
                        () -> save(office, office.head, draft, README, 0, "x"));
                refuses(RefusalKind.NOT_ALLOWED, "access.not-allowed", () -> new ReadDraft(office.database)
                        .read(inspector, draft));
                assertThat(new ListDrafts(office.database).list(office.head, List.of(DraftState.DRAFT), 10))
                        .singleElement()
                        .satisfies(each -> assertThat(each.id()).isEqualTo(draft));
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void keeps_its_texts_though_the_program_wanted_otherwise(TestDatabase kind) {
            try (var office = new RuleOffice(kind)) {
                save(office, office.an, begin(office), README, 0, "một\n");

                assertThatThrownBy(() -> office.database.write(handle -> handle.execute("delete from draft_text")))
                        .hasMessageContaining(kind == TestDatabase.H2 ? "Not enough rights" : "is append only");
            }
        }
    }

    @Nested
    class Two_who_write_the_same_file {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void lose_nothing_and_are_told(TestDatabase kind) {
            try (var office = new RuleOffice(kind)) {
                var draft = begin(office);
                var first = save(office, office.an, draft, README, 0, "An viết\n");
                var refused = catchThrowableOfType(
                        TextChangedMeanwhile.class, () -> save(office, office.binh, draft, README, 0, "Bình viết\n"));

                assertThat(refused.kind()).isEqualTo(RefusalKind.CHANGED_MEANWHILE);
                assertThat(refused.theirs().content()).isEqualTo("An viết\n");
                assertThat(refused.mine().content()).isEqualTo("Bình viết\n");
                var disputed = read(office, draft, README);
                assertThat(disputed.text()).isEqualTo("An viết\n");
                assertThat(disputed.aside()).singleElement().satisfies(text -> assertThat(text.content())
                        .isEqualTo("Bình viết\n"));

                assertThat(catchThrowableOfType(
                                        TextChangedMeanwhile.class,
                                        () -> save(office, office.binh, draft, README, 0, "Bình viết\n"))
                                .mine()
                                .id())
                        .isEqualTo(refused.mine().id());

                // an editor that saves by itself must not make the other's text disappear
                first = new SaveText(office.database, office.clock)
                        .keep(office.an, draft, README, first, "An viết tiếp\n");
                assertThat(read(office, draft, README).aside()).hasSize(1);

                var settled = save(office, office.binh, draft, README, first, "An và Bình viết\n");
                assertThat(read(office, draft, README).aside()).isEmpty();
                assertThat(read(office, draft, README).seen()).isEqualTo(settled);
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void do_not_disturb_each_other_in_different_files(TestDatabase kind) {
            try (var office = new RuleOffice(kind)) {
                var draft = begin(office);
                save(office, office.an, draft, README, 0, "An viết\n");
                save(office, office.binh, draft, RULE, 0, "Bình viết\n");

                assertThat(new ReadDraft(office.database).read(office.an, draft).files())
                        .noneMatch(DraftView.File::disputed);
            }
        }

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void are_no_trouble_where_they_write_alike_or_a_browser_sends_twice(TestDatabase kind) {
            try (var office = new RuleOffice(kind)) {
                var draft = begin(office);
                var first = save(office, office.an, draft, README, 0, "như nhau\n");

                assertThat(save(office, office.binh, draft, README, 0, "như nhau\n"))
                        .isEqualTo(first);
                assertThat(office.count("draft_text")).isOne();
            }
        }
    }

    @Nested
    class A_newer_version {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void comes_into_a_draft_file_by_file(TestDatabase kind) {
            try (var office = new RuleOffice(kind)) {
                var draft = begin(office);
                save(office, office.an, draft, README, 0, "mine\n");
                save(office, office.an, draft, "calendar.yml", 0, "mine\n");
                save(office, office.an, draft, RULE, 0, "same\n");
                var theirs = ChangedPack.with(PackFiles.shipped(), README, "theirs\n");
                theirs = ChangedPack.with(theirs, "parameters.yml", "theirs\n");
                publish(office, ChangedPack.with(theirs, RULE, "same\n"));
                assertThat(new ReadDraft(office.database).read(office.an, draft).behind())
                        .isTrue();

                assertThat(new RebaseDraft(office.database, office.clock).rebase(office.an, draft))
                        .containsExactly(README);
                assertThat(read(office, draft, README).text()).isEqualTo("mine\n");
                assertThat(read(office, draft, README).aside())
                        .singleElement()
                        .satisfies(text -> assertThat(text.content()).isEqualTo("theirs\n"));
                assertThat(read(office, draft, "calendar.yml").text()).isEqualTo("mine\n");
                assertThat(read(office, draft, "parameters.yml").text()).isEqualTo("theirs\n");
                var view = new ReadDraft(office.database).read(office.an, draft);
                assertThat(view.draft().basedOn()).isEqualTo(2);
                assertThat(view.files().stream().filter(file -> file.path().equals(RULE)))
                        .allMatch(file -> file.state() == FileState.SAME);
                assertThat(new RebaseDraft(office.database, office.clock).rebase(office.an, draft))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../config.yml",
                "debt/../../x.drl",
                "/etc/passwd",
                "debt\\DEB-01.drl",
                "debt/DEB-01.java",
                "debt/..drl",
                "DEB-01.drl",
                "words/../vi.properties",
                "debt/a:b.drl",
                "debt/\u202Edrl.10-BED.drl",
                ""
            })
    void a_file_that_has_no_place_in_a_pack_is_refused(String path) {
        try (var office = new RuleOffice(TestDatabase.H2)) {
            var draft = begin(office);

            refuses(RefusalKind.NOT_VALID, "drafts.path", () -> save(office, office.an, draft, path, 0, "x"));
        }
    }

    @Test
    void a_text_that_is_too_long_or_none_is_refused() {
        try (var office = new RuleOffice(TestDatabase.H2)) {
            var draft = begin(office);

            refuses(
                    RefusalKind.NOT_VALID,
                    "drafts.too-long",
                    () -> save(office, office.an, draft, RULE, 0, "x".repeat(64 * 1024 + 1)));
            refuses(RefusalKind.NOT_VALID, "drafts.not-text", () -> save(office, office.an, draft, RULE, 0, "x\0"));
            refuses(RefusalKind.NOT_VALID, "drafts.not-text", () -> save(office, office.an, draft, RULE, 0, "\uD800"));
        }
    }
}

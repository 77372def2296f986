package coop.docket.cases.evidence;

import static coop.docket.cases.DocketOffice.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.access.VerifyAudit;
import coop.docket.cases.CaseKind;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.documents.AttachDocument;
import coop.docket.cases.documents.NewDocument;
import coop.docket.cases.documents.Papers;
import coop.docket.cases.letters.IssueLetter;
import coop.docket.cases.letters.LetterFields;
import coop.docket.cases.letters.LetterKind;
import coop.docket.cases.moves.Comment;
import coop.docket.database.TestDatabase;
import coop.docket.refusal.Reason;
import coop.docket.refusal.Refusal;
import coop.docket.register.Given;
import coop.docket.register.stored.StoredRegister;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A case file proves itself, and says what somebody has changed in it. */
class CaseFileTest {
    @TempDir
    private static Path folder;

    private static Path whole;

    private static DocketOffice opened(TestDatabase kind) {
        var office = new DocketOffice(kind);
        StoredRegister.store(
                office.database,
                List.of(Given.cooperative(
                                "code", "GCN:01",
                                "name", "Hợp tác xã Đông Đô",
                                "type", "COOPERATIVE",
                                "registered_on", "2015-03-02",
                                "legal_status", "ACTIVE",
                                "charter_conforms", "yes",
                                "area", "25000",
                                "representative", "Nguyễn Văn An",
                                "last_activity_on", "2026-11-01",
                                "last_meeting_on", "2024-01-10")
                        .dossier()));
        office.run(DAY);
        return office;
    }

    /** Opened, remarked upon twice, with a photo and a summons: five events. */
    private static long worked(DocketOffice office) {
        var head = office.colleague("head", Set.of(), Role.HEAD);
        var line = office.file("GCN:01", CaseKind.INACTIVE).line();
        var work = office.work();
        var version = work.act(head, line.id(), line.version(), new Comment("Đã gọi điện."));
        version = new AttachDocument(office.database, work)
                .attach(head, line.id(), version, new NewDocument("photo", null, "a.pdf", Papers.pdf("ảnh")))
                .version();
        version = work.act(head, line.id(), version, new Comment("Đã gặp."));
        var fields =
                new LetterFields(DAY.plusDays(9), LocalTime.NOON, "Phòng 1", "Trần Thị Bình", "Chủ tịch", null, null);
        new IssueLetter(office.database, office.clock, work)
                .issue(head, line.id(), version, LetterKind.SUMMONS, fields);
        return line.id();
    }

    @BeforeAll
    static void export() {
        try (var office = opened(TestDatabase.H2)) {
            whole = folder.resolve("whole.zip");
            new ExportCase(office.database, office.clock).export(DocketOffice.HEAD, worked(office), whole);
        }
    }

    private static List<String> faults(Path file) {
        return new VerifyCaseFile()
                .verify(file).faults().stream().map(Reason::key).toList();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void it_is_whole_and_its_manifest_stands_in_the_audit(TestDatabase kind) throws IOException {
        try (var office = opened(kind)) {
            var id = worked(office);
            var export = new ExportCase(office.database, office.clock);
            var file = folder.resolve(kind + ".zip");
            export.export(DocketOffice.HEAD, id, file);
            var manifest = export.export(DocketOffice.HEAD, id, file);

            var report = new VerifyCaseFile().verify(file);
            assertThat(report.faults()).isEmpty();
            assertThat(report.events()).isEqualTo(5);
            assertThat(report.manifest()).isEqualTo(manifest);
            assertThat(office.count(
                            "audit_entry a where a.action = 'case.exported' and a.content like '%" + manifest + "%'"))
                    .isOne();
            assertThat(new VerifyAudit(office.database)
                            .verify(DocketOffice.HEAD, Optional.empty())
                            .whole())
                    .isTrue();
            var parts = Tampering.with(file).parts();
            assertThat(parts).containsKeys(Parts.README, Parts.CASE, Parts.EVENTS, Parts.AUDIT, Parts.MANIFEST);
            assertThat(new String(parts.get(Parts.CASE), StandardCharsets.UTF_8))
                    .contains("\"sentences\"", "\"position\"", "cross-check");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void it_holds_no_more_than_the_one_who_exports_may_know(TestDatabase kind) throws IOException {
        try (var office = opened(kind)) {
            var id = worked(office);
            var export = new ExportCase(office.database, office.clock);
            var file = folder.resolve("reader-" + kind + ".zip");
            export.export(TestActors.everywhere(Role.READER), id, file);

            assertThat(faults(file)).isEmpty();
            for (var part : Tampering.with(file).parts().values()) {
                assertThat(new String(part, StandardCharsets.UTF_8)).doesNotContain("Nguyễn Văn An");
            }
            assertThatThrownBy(() -> export.export(TestActors.in(Set.of("9"), Role.HEAD), id, file))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> export.export(TestActors.everywhere(Role.ADMINISTRATOR), id, file))
                    .isInstanceOf(Refusal.class);
        }
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(
                of(
                        "a changed byte",
                        "evidence.event.changed",
                        file -> file.events(lines -> lines.set(1, lines.get(1).replace("Đã gọi", "Đã gửi")))),
                of("a removed event", "evidence.event.missing", file -> file.events(lines -> lines.remove(2))),
                of(
                        "reordered events",
                        "evidence.events.order",
                        file -> file.events(lines -> Collections.swap(lines, 1, 3))),
                of("a cut tail", "evidence.events.cut", file -> file.events(lines -> lines.remove(4))),
                of("swapped events", "evidence.events.swapped", file -> file.events(CaseFileTest::swap)),
                of(
                        "an event of one's own",
                        "evidence.events.added",
                        file -> file.events(lines -> lines.add(Link.after(
                                        Link.of(lines.get(4)),
                                        Link.of(lines.get(1)).event())
                                .line()))),
                of(
                        "a replaced document",
                        "evidence.document.replaced",
                        file -> file.put(file.documentName(), Papers.pdf("khác"))));
    }

    private static Arguments of(String what, String key, Consumer<Tampering> change) {
        return Arguments.of(what, key, change);
    }

    /** Each in the other's place, the chain left as it was. */
    private static void swap(List<String> lines) {
        var one = Link.of(lines.get(1));
        var other = Link.of(lines.get(3));
        lines.set(1, new Link(one.number(), one.previous(), one.hash(), other.event()).line());
        lines.set(3, new Link(other.number(), other.previous(), other.hash(), one.event()).line());
    }

    @Nested
    class What_was_changed_is_named {

        @ParameterizedTest(name = "{0}")
        @MethodSource("coop.docket.cases.evidence.CaseFileTest#tamperings")
        void also_where_the_manifest_was_made_to_agree(String what, String key, Consumer<Tampering> change)
                throws IOException {
            var plain = Tampering.with(whole);
            change.accept(plain);
            assertThat(faults(plain.into(folder.resolve("plain.zip")))).contains(key, "evidence.file.changed");

            var covered = Tampering.with(whole);
            change.accept(covered);
            assertThat(faults(covered.covered().into(folder.resolve("covered.zip"))))
                    .contains(key)
                    .doesNotContain("evidence.file.changed");
        }

        @Test
        void where_a_file_is_missing_or_was_added() throws IOException {
            var missing = Tampering.with(whole);
            assertThat(faults(missing.remove(missing.documentName()).into(folder.resolve("missing.zip"))))
                    .containsExactly("evidence.file.missing");
            assertThat(faults(Tampering.with(whole)
                            .put("documents/99", Papers.pdf("x"))
                            .into(folder.resolve("more.zip"))))
                    .containsExactly("evidence.file.added");
            assertThat(faults(Tampering.with(whole).remove(Parts.MANIFEST).into(folder.resolve("none.zip"))))
                    .containsExactly("evidence.no-manifest");
        }

        @Test
        void where_the_audit_does_not_agree() throws IOException {
            var changed = Tampering.with(whole);
            var audit = new String(changed.parts().get(Parts.AUDIT), StandardCharsets.UTF_8);
            changed.put(
                    Parts.AUDIT,
                    audit.replace("case.commented", "case.assigned").getBytes(StandardCharsets.UTF_8));
            assertThat(faults(changed.covered().into(folder.resolve("audit.zip"))))
                    .contains("evidence.audit.changed");
            var cut = Tampering.with(whole);
            cut.put(Parts.AUDIT, audit.substring(0, audit.lastIndexOf('\n')).getBytes(StandardCharsets.UTF_8));
            assertThat(faults(cut.covered().into(folder.resolve("cut.zip"))))
                    .containsExactly("evidence.audit.cut", "evidence.deeds");
        }

        @Test
        void and_every_changed_byte_of_a_part_is_noticed() throws IOException {
            for (var name : Tampering.with(whole).parts().keySet()) {
                if (!name.equals(Parts.MANIFEST)) {
                    var changed = Tampering.with(whole);
                    changed.parts().get(name)[changed.parts().get(name).length / 2] ^= 1;
                    assertThat(faults(changed.into(folder.resolve("byte.zip"))))
                            .as(name)
                            .isNotEmpty();
                }
            }
        }

        @Test
        void and_what_is_no_case_file_is_said_to_be_none() throws IOException {
            var none = Files.writeString(folder.resolve("none.txt"), "x");
            assertThat(faults(none)).containsExactly("evidence.unreadable");
            assertThat(faults(folder.resolve("nowhere.zip"))).containsExactly("evidence.unreadable");
        }
    }
}

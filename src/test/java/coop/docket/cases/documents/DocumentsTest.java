package coop.docket.cases.documents;

import static coop.docket.cases.DocketOffice.DAY;
import static coop.docket.cases.DocketOffice.HEAD;
import static coop.docket.cases.documents.Papers.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseKind;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.Outcome;
import coop.docket.cases.Sha256;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.cases.course.Work;
import coop.docket.cases.docket.CaseFile;
import coop.docket.cases.docket.ReadCourse;
import coop.docket.cases.moves.CompleteStep;
import coop.docket.cases.moves.Merge;
import coop.docket.cases.moves.Suspend;
import coop.docket.cases.moves.Undo;
import coop.docket.cases.moves.Unmerge;
import coop.docket.database.TestDatabase;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.stored.StoredRegister;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Papers come to a case, are read as they came, and are taken back. */
class DocumentsTest {

    private static DocketOffice opened(TestDatabase kind) {
        var office = new DocketOffice(kind);
        StoredRegister.store(
                office.database,
                List.of(DocketOffice.noMeeting("GCN:01", "25000").dossier()));
        office.run(DAY);
        return office;
    }

    private static CaseFile inactive(DocketOffice office) {
        return office.file("GCN:01", CaseKind.INACTIVE);
    }

    private static AttachDocument.Attached attach(DocketOffice office, Actor actor, NewDocument document) {
        var line = inactive(office).line();
        return new AttachDocument(office.database, office.work()).attach(actor, line.id(), line.version(), document);
    }

    private static NewDocument paper(String kind, String step, String content) {
        return new NewDocument(kind, step, "Biên bản ông Nguyễn Văn An.pdf", pdf(content));
    }

    private static void refuses(RefusalKind kind, String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason().key()).isEqualTo(key);
            assertThat(refusal.kind()).isEqualTo(kind);
        });
    }

    private static List<DocumentLine> list(DocketOffice office) {
        return new ListDocuments(office.database)
                .list(HEAD, inactive(office).line().id());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_paper_is_read_as_it_came_and_told_of_without_its_name_in_the_audit(TestDatabase kind) {
        try (var office = opened(kind)) {
            var content = Arrays.copyOf(pdf("một"), 10 * 1024 * 1024);
            new Random(7).nextBytes(content);
            System.arraycopy(pdf(""), 0, content, 0, 9);

            var before = inactive(office).line();
            var added = attach(office, HEAD, new NewDocument("verification-record", null, "../Ông An.pdf", content));

            var read = new ReadDocument(office.database).read(HEAD, before.id(), added.document());
            assertThat(read.content()).isEqualTo(content);
            assertThat(read.line().name()).isEqualTo("Ông An.pdf");
            assertThat(read.line().mediaType()).isEqualTo("application/pdf");
            assertThat(read.line().step()).isEqualTo("cross-check");
            assertThat(added.version()).isEqualTo(before.version() + 1);
            var event = inactive(office).events().get(0);
            assertThat(event.action()).isEqualTo(CaseAction.ATTACHED);
            assertThat(event.content())
                    .containsEntry("documents", List.of((int) added.document()))
                    .containsEntry("kind", "verification-record")
                    .containsEntry("step", "cross-check")
                    .containsEntry("sha256", Sha256.of(content))
                    .containsEntry("size", content.length)
                    .containsEntry("name", "Ông An.pdf");
            assertThat(office.count("audit_entry a where a.action = 'case.attached' and a.content not like '%An.pdf%'"))
                    .isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_cannot_be_added_is_refused_and_leaves_nothing(TestDatabase kind) {
        try (var office = opened(kind)) {
            var reader = office.colleague("reader", Set.of(), Role.READER);
            var elsewhere = TestActors.in(Set.of("99999"), Role.INSPECTOR);
            var large = Arrays.copyOf(pdf(""), 10 * 1024 * 1024 + 1);
            refuses(
                    RefusalKind.NOT_ALLOWED,
                    "access.not-allowed",
                    () -> attach(office, reader, paper("photo", null, "")));
            refuses(
                    RefusalKind.NOT_FOUND,
                    "cases.not-found",
                    () -> attach(office, elsewhere, paper("photo", null, "")));
            refuses(
                    RefusalKind.NOT_VALID,
                    "documents.size",
                    () -> attach(office, HEAD, new NewDocument("photo", null, "x", large)));
            refuses(
                    RefusalKind.NOT_VALID,
                    "documents.size",
                    () -> attach(office, HEAD, new NewDocument("photo", null, "x", new byte[0])));
            refuses(
                    RefusalKind.NOT_VALID,
                    "documents.type",
                    () -> attach(office, HEAD, new NewDocument("photo", null, "x", Papers.bytes("<html>"))));
            refuses(RefusalKind.NOT_VALID, "documents.kind", () -> attach(office, HEAD, paper("none", null, "")));
            refuses(RefusalKind.NOT_VALID, "documents.step", () -> attach(office, HEAD, paper("photo", "none", "")));
            refuses(
                    RefusalKind.NOT_VALID,
                    "documents.step",
                    () -> attach(office, HEAD, paper("delivery-proof", "cross-check", "")));
            refuses(
                    RefusalKind.NOT_VALID,
                    "documents.no-notice",
                    () -> attach(office, HEAD, paper("delivery-proof", null, "")));
            assertThat(office.count("case_document")).isZero();
            assertThat(office.count("case_document_piece")).isZero();

            attach(office, HEAD, paper("photo", null, ""));
            refuses(RefusalKind.NOT_NOW, "documents.there", () -> attach(office, HEAD, paper("other", null, "")));
            office.database.write(handle -> handle.execute(
                    "insert into case_document (case_id, kind, name, media_type, size, sha256, personal, added_at, added_by)"
                            + " select case_id, kind, name, media_type, 209715190, 'x', personal, added_at, added_by"
                            + " from case_document"));
            refuses(
                    RefusalKind.NOT_NOW,
                    "documents.too-many",
                    () -> attach(office, HEAD, paper("other", null, "more")));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void one_that_was_taken_back_stays_and_may_come_again(TestDatabase kind) {
        try (var office = opened(kind)) {
            var inspector = office.colleague("inspector", Set.of(), Role.INSPECTOR);
            var added = attach(office, inspector, paper("photo", null, ""));
            var id = inactive(office).line().id();
            var taken = office.work().act(inspector, id, added.version(), new Undo());

            assertThat(list(office)).extracting(DocumentLine::withdrawn).containsExactly(true);
            assertThat(new ReadDocument(office.database)
                            .read(HEAD, id, added.document())
                            .content())
                    .isEqualTo(pdf(""));
            refuses(RefusalKind.NOT_VALID, "cases.suspend-paper", () -> office.work()
                    .act(inspector, id, taken, new Suspend("chờ", added.document(), null)));

            var again = attach(office, inspector, paper("photo", null, ""));
            assertThat(list(office)).extracting(DocumentLine::withdrawn).containsExactly(true, false);
            office.work().act(inspector, id, again.version(), new Suspend("chờ", again.document(), null));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_step_is_left_with_its_paper_and_a_notice_with_the_proof_that_it_arrived(TestDatabase kind) {
        try (var office = opened(kind)) {
            var inspector = office.colleague("inspector", Set.of(), Role.INSPECTOR);
            var id = inactive(office).line().id();
            step(office, inspector, "cross-check", "stopped", null);
            refuses(
                    RefusalKind.NOT_NOW,
                    "cases.missing.document",
                    () -> step(office, inspector, "field-check", "found", null));
            attach(office, inspector, paper("verification-record", null, "1"));
            step(office, inspector, "field-check", "found", null);
            step(office, inspector, "persuasion", "refuses", null);
            attach(office, inspector, paper("violation-notice", null, "2"));
            step(office, inspector, "violation-notice", "sent", DAY.plusDays(15));
            refuses(
                    RefusalKind.NOT_NOW,
                    "cases.missing.delivery",
                    () -> step(office, inspector, "hearing", "silent", null));
            var proof = attach(office, inspector, paper("delivery-proof", null, "3"));
            step(office, inspector, "hearing", "silent", null);

            var read = new ReadDocument(office.database).read(HEAD, id, proof.document());
            assertThat(read.line().step()).isEqualTo("violation-notice");
            var course = new ReadCourse(office.database, office.clock, ShippedWorkflow::get).read(HEAD, id);
            assertThat(course.work().papers()).hasSize(3);
        }
    }

    private static void step(DocketOffice office, Actor actor, String step, String way, LocalDate noted) {
        var line = inactive(office).line();
        office.work().act(actor, line.id(), line.version(), new CompleteStep(step, way, null, noted, null));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void of_a_closed_case_papers_are_still_added_and_read_where_the_case_is_seen(TestDatabase kind) {
        try (var office = opened(kind)) {
            var id = inactive(office).line().id();
            office.close(id, Outcome.RESOLVED, null);
            var added = attach(office, HEAD, paper("court-decision", "revocation", ""));

            assertThat(inactive(office).line().outcome()).isEqualTo(Outcome.RESOLVED);
            var read = new ReadDocument(office.database);
            assertThat(read.read(TestActors.in(Set.of("25000"), Role.INSPECTOR), id, added.document())
                            .line()
                            .step())
                    .isEqualTo("revocation");
            refuses(
                    RefusalKind.NOT_FOUND,
                    "cases.not-found",
                    () -> read.read(TestActors.in(Set.of("99999"), Role.INSPECTOR), id, added.document()));
            refuses(
                    RefusalKind.NOT_ALLOWED,
                    "access.not-allowed",
                    () -> read.read(TestActors.in(Set.of("25000"), Role.READER), id, added.document()));
            refuses(RefusalKind.NOT_FOUND, "documents.not-found", () -> read.read(HEAD, id, 987));
            refuses(
                    RefusalKind.NOT_ALLOWED,
                    "access.not-allowed",
                    () -> read.read(TestActors.everywhere(Role.ADMINISTRATOR), id, added.document()));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void one_that_comes_to_a_merged_case_is_still_there_when_the_cases_are_taken_apart(TestDatabase kind) {
        try (var office = opened(kind)) {
            var line = inactive(office).line();
            var into = office.file("GCN:01", CaseKind.VERIFY).line().id();
            office.work().act(HEAD, line.id(), line.version(), new Merge(into));
            var added = attach(office, HEAD, paper("photo", null, ""));
            office.work().act(HEAD, line.id(), added.version(), new Unmerge());

            var course = new ReadCourse(office.database, office.clock, ShippedWorkflow::get).read(HEAD, line.id());
            assertThat(course.work().papers()).extracting(Work.Paper::id).containsExactly(added.document());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void what_the_register_has_said_for_long_counts_once_the_notice_is_proved_to_have_arrived(TestDatabase kind) {
        try (var office = opened(kind)) {
            // since the case was opened
            office.database.write(handle -> handle.execute(
                    "insert into proceeding (cooperative_id, revision_id, line, track, started_on, published_on)"
                            + " select c.id, s.revision_id, 1, 'COMPULSORY', ?, ? from cooperative c, register_state s",
                    DAY,
                    DAY));
            var inspector = office.colleague("inspector", Set.of(), Role.INSPECTOR);
            step(office, inspector, "cross-check", "stopped", null);
            attach(office, inspector, paper("verification-record", null, "1"));
            step(office, inspector, "field-check", "found", null);
            step(office, inspector, "persuasion", "refuses", null);
            attach(office, inspector, paper("violation-notice", null, "2"));
            step(office, inspector, "violation-notice", "sent", DAY.plusDays(15));
            attach(office, inspector, paper("delivery-proof", null, "3"));
            step(office, inspector, "hearing", "silent", null);
            assertThat(passed(office)).endsWith("hearing", "revocation");

            attach(office, inspector, paper("delivery-proof", null, "4"));

            assertThat(passed(office)).endsWith("revocation", "publication");
            assertThat(inactive(office).events().get(0).content()).containsEntry("then", List.of("publication"));
        }
    }

    private static List<String> passed(DocketOffice office) {
        var id = inactive(office).line().id();
        return new ReadCourse(office.database, office.clock, ShippedWorkflow::get)
                .read(HEAD, id).work().passed().stream().map(Work.Passed::step).toList();
    }
}

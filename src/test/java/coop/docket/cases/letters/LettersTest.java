package coop.docket.cases.letters;

import static coop.docket.cases.DocketOffice.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.areas.Area;
import coop.docket.areas.AreaList;
import coop.docket.areas.ImportAreas;
import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseKind;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.docket.GroundView;
import coop.docket.cases.documents.ListDocuments;
import coop.docket.cases.documents.ReadDocument;
import coop.docket.cases.moves.Undo;
import coop.docket.database.TestDatabase;
import coop.docket.language.Language;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.Given;
import coop.docket.register.Sheet;
import coop.docket.register.stored.StoredRegister;
import coop.docket.rules.source.Standing;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters are drawn up in the official form, say what stands and no more, and stay as they were issued. */
class LettersTest {
    private static final LocalDate COMES = LocalDate.of(2027, 2, 5);
    private static final LetterFields FIELDS =
            new LetterFields(COMES, LocalTime.of(8, 5), "Phòng họp số 1", "Trần Thị Bình", "Chủ tịch", null, "12");

    private static DocketOffice opened(TestDatabase kind) {
        var office = new DocketOffice(kind);
        new ImportAreas(office.database)
                .take(AreaList.of(List.of(new Area("25000", "Xã Kim Liên", "COMMUNE", "25", null, null))), List.of());
        var given = Given.cooperative(
                        "code", "GCN:01",
                        "name", "HTX <Đông Đô>",
                        "type", "COOPERATIVE",
                        "registered_on", "2015-03-02",
                        "legal_status", "ACTIVE",
                        "charter_conforms", "yes",
                        "area", "25000",
                        "address", "Thôn Đông",
                        "representative", "Nguyễn Văn An",
                        "representative_title", "Giám đốc",
                        "last_activity_on", "2024-01-10",
                        "last_meeting_on", "2024-01-10")
                .with(
                        Sheet.DEBTS,
                        "debt_no",
                        "7",
                        "creditor",
                        "Ngân hàng",
                        "balance",
                        "1234567",
                        "due_on",
                        "2020-01-01");
        StoredRegister.store(office.database, List.of(given.dossier()));
        office.run(DAY);
        return office;
    }

    private static IssueLetter.Issued issue(DocketOffice office, Actor actor, CaseKind of, LetterKind kind) {
        var line = office.file("GCN:01", of).line();
        return new IssueLetter(office.database, office.clock, office.work())
                .issue(actor, line.id(), line.version(), kind, FIELDS);
    }

    private static String html(DocketOffice office, CaseKind of, IssueLetter.Issued issued) {
        var id = office.file("GCN:01", of).line().id();
        var read = new ReadDocument(office.database)
                .read(DocketOffice.HEAD, id, issued.documents().get(0).id());
        return new String(read.content(), StandardCharsets.UTF_8)
                .replace("&lt;", "<")
                .replace("&gt;", ">");
    }

    private static void refuses(RefusalKind kind, String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.reason().key()).isEqualTo(key);
            assertThat(refusal.kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void every_letter_has_the_official_form(TestDatabase kind) {
        try (var office = opened(kind)) {
            for (var letter : LetterKind.values()) {
                var issued = issue(office, DocketOffice.HEAD, CaseKind.INACTIVE, letter);
                assertThat(html(office, CaseKind.INACTIVE, issued))
                        .as(letter.name())
                        .startsWith("<!DOCTYPE html>")
                        .contains(
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                "Độc lập - Tự do - Hạnh phúc",
                                "ỦY BAN NHÂN DÂN XÃ KIM LIÊN",
                                "Số: 12/",
                                "Kim Liên, ngày 23 tháng 11 năm 2026",
                                "HTX <Đông Đô>",
                                "GCN:01",
                                "Thôn Đông",
                                "Nguyễn Văn An, Giám đốc",
                                "CHỦ TỊCH",
                                "Trần Thị Bình",
                                "ngày 05 tháng 02 năm 2027")
                        .doesNotContain("letter.", "{0}");
                assertThat(issued.documents())
                        .allSatisfy(line -> assertThat(line.kind()).isEqualTo(letter.document()));
            }
            assertThat(office.file("GCN:01", CaseKind.INACTIVE).events().get(0).action())
                    .isEqualTo(CaseAction.LETTER_ISSUED);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_notice_tells_provisions_alone_and_who_has_not_read_them(TestDatabase kind) {
        try (var office = opened(kind)) {
            var grounds = office.file("GCN:01", CaseKind.INACTIVE).grounds();
            assertThat(grounds).extracting(GroundView::standing).contains(Standing.LAW, Standing.INDICATOR);

            var notice = html(
                    office,
                    CaseKind.INACTIVE,
                    issue(office, DocketOffice.HEAD, CaseKind.INACTIVE, LetterKind.VIOLATION_NOTICE));
            var summons = html(
                    office, CaseKind.INACTIVE, issue(office, DocketOffice.HEAD, CaseKind.INACTIVE, LetterKind.SUMMONS));

            for (var ground : grounds) {
                var sentence = ground.sentences().get(Language.VI);
                assertThat(notice.contains(sentence)).as(sentence).isEqualTo(ground.standing() == Standing.LAW);
                assertThat(summons).contains(sentence);
            }
            assertThat(notice).doesNotContain("dấu hiệu").contains("08 giờ 05 phút", "Phòng họp số 1");
            assertThat(notice.contains("chưa được luật sư đối chiếu"))
                    .isEqualTo(grounds.stream().anyMatch(each -> each.standing() == Standing.LAW && !each.verified()));
            assertThat(summons).contains("dấu hiệu cần làm rõ, không phải là vi phạm");
            refuses(
                    RefusalKind.NOT_NOW,
                    "letters.no-violation",
                    () -> issue(office, DocketOffice.HEAD, CaseKind.VERIFY, LetterKind.VIOLATION_NOTICE));
            assertThat(html(
                            office,
                            CaseKind.DEBT,
                            issue(office, DocketOffice.HEAD, CaseKind.DEBT, LetterKind.REMINDER)))
                    .contains("1.234.567 đồng", "Ngân hàng", "01/01/2020", "V/v đôn đốc");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void one_that_names_a_person_is_read_by_those_who_may_know_him(TestDatabase kind) {
        try (var office = opened(kind)) {
            var issued = issue(office, DocketOffice.HEAD, CaseKind.INACTIVE, LetterKind.SUMMONS);
            var id = office.file("GCN:01", CaseKind.INACTIVE).line().id();
            for (var line : issued.documents()) {
                refuses(RefusalKind.NOT_ALLOWED, "access.not-allowed", () -> new ReadDocument(office.database)
                        .read(TestActors.everywhere(Role.READER), id, line.id()));
            }
            refuses(
                    RefusalKind.NOT_ALLOWED,
                    "access.not-allowed",
                    () -> issue(office, TestActors.everywhere(Role.READER), CaseKind.INACTIVE, LetterKind.SUMMONS));
            refuses(
                    RefusalKind.NOT_FOUND,
                    "cases.not-found",
                    () -> issue(office, TestActors.in(Set.of("9"), Role.HEAD), CaseKind.INACTIVE, LetterKind.SUMMONS));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void one_is_taken_back_and_stays(TestDatabase kind) throws Exception {
        try (var office = opened(kind)) {
            var head = office.colleague("head", Set.of(), Role.HEAD);
            var issued = issue(office, head, CaseKind.INACTIVE, LetterKind.SUMMONS);
            refuses(
                    RefusalKind.NOT_NOW,
                    "documents.there",
                    () -> issue(office, head, CaseKind.INACTIVE, LetterKind.SUMMONS));
            var id = office.file("GCN:01", CaseKind.INACTIVE).line().id();
            var docx = new ReadDocument(office.database)
                    .read(head, id, issued.documents().get(1).id());
            assertThat(docx.line().name()).isEqualTo("Giấy mời GCN:01.docx");
            var names = new ArrayList<String>();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(docx.content()))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    names.add(entry.getName());
                    var xml = DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(zip.readAllBytes()));
                    assertThat(xml.getDocumentElement().getTextContent().contains("HTX <Đông Đô>"))
                            .isEqualTo(entry.getName().equals("word/document.xml"));
                }
            }
            assertThat(names).containsExactly("[Content_Types].xml", "_rels/.rels", "word/document.xml");

            office.work().act(head, id, issued.version(), new Undo());
            assertThat(new ListDocuments(office.database).list(head, id)).allMatch(line -> line.withdrawn());
        }
    }

    @Nested
    class A_day {

        @ParameterizedTest
        @CsvSource({
            "2026-02-05, ngày 05 tháng 02 năm 2026",
            "2026-01-10, ngày 10 tháng 01 năm 2026",
            "2026-03-09, ngày 09 tháng 3 năm 2026",
            "2026-12-31, ngày 31 tháng 12 năm 2026",
        })
        void leaves_no_room_for_another_digit(LocalDate day, String written) {
            assertThat(OfficialForm.day(day)).isEqualTo(written);
        }

        @Test
        void of_an_invitation_is_to_come() {
            var past = new LetterFields(DAY, LocalTime.NOON, "x", "x", "x", null, null);
            refuses(RefusalKind.NOT_VALID, "letters.day", () -> past.checked(LetterKind.SUMMONS, DAY));
            assertThat(past.checked(LetterKind.MINUTES, DAY)).isNotNull();
        }
    }
}

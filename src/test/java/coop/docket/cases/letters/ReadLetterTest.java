package coop.docket.cases.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.areas.Area;
import coop.docket.areas.AreaList;
import coop.docket.areas.ImportAreas;
import coop.docket.cases.CaseKind;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.cases.docket.ReadCourse;
import coop.docket.cases.documents.AttachDocument;
import coop.docket.cases.documents.ListDocuments;
import coop.docket.cases.documents.NewDocument;
import coop.docket.database.TestDatabase;
import coop.docket.refusal.Refusal;
import coop.docket.refusal.RefusalKind;
import coop.docket.register.stored.StoredRegister;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A letter is proposed with what can be known, and then shown, as nothing else of a case ever is. */
class ReadLetterTest {
    private static final LetterFields FIELDS =
            new LetterFields(DocketOffice.DAY, null, "Trụ sở", "Trần Thị Bình", "Chuyên viên", null, null);

    private static DocketOffice opened(TestDatabase kind) {
        var office = new DocketOffice(kind);
        new ImportAreas(office.database)
                .take(AreaList.of(List.of(new Area("25000", "Xã Kim Liên", "COMMUNE", "25", null, null))), List.of());
        StoredRegister.store(
                office.database,
                List.of(DocketOffice.noMeeting("GCN:01", "25000").dossier()));
        office.run(DocketOffice.DAY);
        return office;
    }

    private static ReadLetter.Shown read(DocketOffice office, Actor actor, long document) {
        return new ReadLetter(office.database).read(actor, id(office), document);
    }

    private static long id(DocketOffice office) {
        return office.file("GCN:01", CaseKind.INACTIVE).line().id();
    }

    private static long version(DocketOffice office) {
        return office.file("GCN:01", CaseKind.INACTIVE).line().version();
    }

    @Nested
    class What_is_shown {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void is_the_letter_for_print_alone(TestDatabase kind) {
            try (var office = opened(kind)) {
                new AttachDocument(office.database, office.work())
                        .attach(
                                DocketOffice.HEAD,
                                id(office),
                                version(office),
                                new NewDocument(
                                        "meeting-minutes",
                                        null,
                                        "letter.txt",
                                        "Biên bản".getBytes(StandardCharsets.UTF_8)));
                new IssueLetter(office.database, office.clock, office.work())
                        .issue(DocketOffice.HEAD, id(office), version(office), LetterKind.MINUTES, FIELDS);
                var papers = new ListDocuments(office.database).list(DocketOffice.HEAD, id(office));

                var shown = read(office, DocketOffice.HEAD, papers.get(1).id());

                assertThat(new String(shown.page(), StandardCharsets.UTF_8))
                        .contains("BIÊN BẢN LÀM VIỆC", "<style>" + shown.style() + "</style>");
                assertThat(shown.style()).contains("@page { size: A4");
                for (var other : List.of(papers.get(0), papers.get(2))) {
                    refused(RefusalKind.NOT_FOUND, office, DocketOffice.HEAD, other.id());
                }
                var elsewhere = TestActors.in(Set.of("26000"), Role.HEAD);
                refused(RefusalKind.NOT_FOUND, office, elsewhere, papers.get(1).id());
            }
        }

        private static void refused(RefusalKind kind, DocketOffice office, Actor actor, long document) {
            assertThatThrownBy(() -> read(office, actor, document))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
        }
    }

    @Nested
    class What_is_proposed {

        @ParameterizedTest
        @EnumSource(TestDatabase.class)
        void is_a_working_day_a_week_ahead_at_the_seat_of_the_committee(TestDatabase kind) {
            try (var office = opened(kind)) {
                var propose = new ProposeFields(
                        office.database,
                        office.clock,
                        new ReadCourse(office.database, office.clock, ShippedWorkflow::get));

                var summons = propose.propose(DocketOffice.HEAD, id(office), LetterKind.SUMMONS);
                var minutes = propose.propose(DocketOffice.HEAD, id(office), LetterKind.MINUTES);
                var reminder = propose.propose(DocketOffice.HEAD, id(office), LetterKind.REMINDER);

                assertThat(summons.day()).isEqualTo(DocketOffice.DAY.plusDays(7));
                assertThat(summons.time()).isEqualTo(LocalTime.of(8, 0));
                assertThat(summons.place()).isEqualTo("Trụ sở Ủy ban nhân dân xã Kim Liên");
                assertThat(minutes.day()).isEqualTo(DocketOffice.DAY);
                assertThat(minutes.time()).isNull();
                assertThat(reminder.place()).isNull();
            }
        }
    }
}

package coop.docket.progress.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.access.Role;
import coop.docket.cases.CaseKind;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.cases.moves.Block;
import coop.docket.cases.moves.Dismiss;
import coop.docket.cases.moves.Dismissal;
import coop.docket.database.TestDatabase;
import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.progress.Part;
import coop.docket.refusal.Refusal;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report of a quarter tells what came, what went and what is left, within the reader's areas. */
class ReadReportTest {
    private static final Quarter QUARTER = Quarter.of(DocketOffice.DAY);

    private static Flow inactive(QuarterReport report) {
        return report.kinds().stream()
                .filter(flow -> flow.kind() == CaseKind.INACTIVE)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void of_what_came_and_went_and_is_left(TestDatabase kind) {
        try (var office = DocketOffice.ofThree(kind)) {
            var head = office.colleague("head", Set.of(), Role.HEAD);
            var local = office.colleague("local", Set.of("25001"), Role.READER);
            var first = office.file("GCN:01", CaseKind.INACTIVE).line();
            var second = office.file("GCN:02", CaseKind.INACTIVE).line();
            office.work()
                    .act(
                            head,
                            first.id(),
                            first.version(),
                            new Dismiss(Dismissal.WRONG_DATA, "sai", DocketOffice.DAY.plusDays(30)));
            office.work().act(head, second.id(), second.version(), new Block("seal-lost", "mất từ năm 2019"));
            var read = new ReadReport(office.database);

            var report = read.read(head, Part.ALL, QUARTER, DocketOffice.DAY);
            assertThat(report.reviewed()).isEqualTo(3);
            assertThat(report.reviewedOn()).isEqualTo(DocketOffice.DAY);
            assertThat(inactive(report)).isEqualTo(new Flow(CaseKind.INACTIVE, 0, 3, 1, 2));
            assertThat(report.areas()).extracting(AreaFlow::area).containsExactly("25000", "25001");
            assertThat(report.areas()).extracting(AreaFlow::reviewed).containsExactly(2L, 1L);
            var left = report.entries().stream()
                    .filter(entry -> entry.kind() == CaseKind.INACTIVE)
                    .toList();
            assertThat(left).extracting(Entry::code).containsExactly("GCN:02", "GCN:03");
            var words =
                    new EntryWords(Words.in(Language.VI), ShippedWorkflow.get().titles());
            assertThat(words.obstacles(left.get(0))).endsWith("(mất từ năm 2019)");
            assertThat(words.cause(left.get(0))).isNotBlank();
            assertThat(words.proposal(left.get(0))).isNotBlank();

            assertThat(inactive(read.read(local, Part.ALL, QUARTER, DocketOffice.DAY)))
                    .isEqualTo(new Flow(CaseKind.INACTIVE, 0, 1, 0, 1));
            assertThat(inactive(read.read(head, new Part("25000", null, null), QUARTER, DocketOffice.DAY)))
                    .isEqualTo(new Flow(CaseKind.INACTIVE, 0, 2, 1, 1));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void of_a_quarter_before_there_was_anything_is_empty_and_of_one_to_come_there_is_none(TestDatabase kind) {
        try (var office = DocketOffice.ofThree(kind)) {
            var read = new ReadReport(office.database);
            var before = read.read(DocketOffice.HEAD, Part.ALL, QUARTER.before(), DocketOffice.DAY);
            assertThat(before.any()).isEqualTo(new Flow(null, 0, 0, 0, 0));
            assertThat(before.entries()).isEmpty();
            assertThat(before.reviewedOn()).isNull();
            assertThatThrownBy(() -> read.read(
                            DocketOffice.HEAD, Part.ALL, Quarter.of(DocketOffice.DAY.plusYears(1)), DocketOffice.DAY))
                    .isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void is_kept_under_a_name_by_each_for_himself(TestDatabase kind) {
        try (var office = DocketOffice.ofThree(kind)) {
            var head = office.colleague("head", Set.of(), Role.HEAD);
            var other = office.colleague("other", Set.of(), Role.HEAD);
            var saved = new SavedReports(office.database, office.clock);
            var part = new Part("25000", null, "COOPERATIVE");
            saved.keep(head, " Xã Đông ", part, QUARTER, Every.NEVER);
            saved.keep(head, "Xã Đông", part, null, Every.WEEK);

            assertThat(saved.list(head)).singleElement().satisfies(one -> {
                assertThat(one.part()).isEqualTo(part);
                assertThat(one.quarterOn(DocketOffice.DAY)).isEqualTo(new Quarter(2026, 3));
                assertThat(one.every()).isEqualTo(Every.WEEK);
            });
            assertThat(saved.list(other)).isEmpty();
            saved.drop(other, saved.list(head).get(0).id());
            assertThat(saved.list(head)).hasSize(1);
            saved.drop(head, saved.list(head).get(0).id());
            assertThat(saved.list(head)).isEmpty();
            assertThatThrownBy(() -> saved.keep(head, " ", part, null, Every.NEVER))
                    .isInstanceOf(Refusal.class);
        }
    }
}

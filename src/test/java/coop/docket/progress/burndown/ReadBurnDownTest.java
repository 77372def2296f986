package coop.docket.progress.burndown;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Role;
import coop.docket.cases.CaseKind;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.moves.Dismiss;
import coop.docket.cases.moves.Dismissal;
import coop.docket.cases.moves.Undo;
import coop.docket.database.TestDatabase;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The line is drawn from what happened to the cases that the reader may see. */
class ReadBurnDownTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void of_open_dismissed_and_taken_back(TestDatabase kind) {
        try (var office = DocketOffice.ofThree(kind)) {
            var head = office.colleague("head", Set.of(), Role.HEAD);
            var local = office.colleague("local", Set.of("25000"), Role.INSPECTOR);
            var read = new ReadBurnDown(office.database);
            assertThat(inactive(read.read(head, DocketOffice.DAY))).isEqualTo(3);
            assertThat(inactive(read.read(local, DocketOffice.DAY))).isEqualTo(2);

            var line = office.file("GCN:01", CaseKind.INACTIVE).line();
            var dismissal = new Dismiss(Dismissal.WRONG_DATA, "sai", DocketOffice.DAY.plusDays(30));
            var version = office.work().act(head, line.id(), line.version(), dismissal);
            assertThat(inactive(read.read(head, DocketOffice.DAY))).isEqualTo(2);

            office.work().act(head, line.id(), version, new Undo());
            assertThat(inactive(read.read(head, DocketOffice.DAY))).isEqualTo(3);
        }
    }

    private static int inactive(ReadBurnDown.Lines lines) {
        return lines.byKind().get(CaseKind.INACTIVE).today().unsettled();
    }
}

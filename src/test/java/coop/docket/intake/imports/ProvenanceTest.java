package coop.docket.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.database.TestDatabase;
import coop.docket.register.Sheet;
import coop.docket.register.revisions.RevisionKind;
import coop.docket.register.stored.PastValue;
import coop.docket.register.stored.Provenance;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where each value is from, and what stood there before. */
class ProvenanceTest {
    private static final String HEADING = "code,name,type,address\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_value_is_from_the_row_of_the_file_that_last_changed_it(TestDatabase kind) {
        try (var database = kind.open()) {
            var office = new Office(database, folder);
            var column = Sheet.COOPERATIVES.column("address");
            office.take(office.csv("cooperatives", HEADING + "GCN:A,Một,HTX,Xã Đông\n"));
            office.take(office.csv("cooperatives", HEADING + "GCN:B,Hai,HTX,-\nGCN:A,Một,HTX,Xã Tây\n"));

            database.read(handle -> {
                var provenance = Provenance.of(handle, 1);
                var row = provenance.rows(Sheet.COOPERATIVES).get(0);
                assertThat(provenance.rows(Sheet.DEBTS)).isEmpty();
                assertThat(provenance.source(row, column)).satisfies(source -> {
                    assertThat(source.revisionId()).isEqualTo(2);
                    assertThat(source.line()).isEqualTo(3);
                    assertThat(source.fileName()).isEqualTo(folder.getFileName().toString());
                    assertThat(source.by()).isEqualTo("account:1");
                    assertThat(source.at()).isEqualTo(Office.CLOCK.instant());
                });
                assertThat(provenance
                                .source(row, Sheet.COOPERATIVES.column("name"))
                                .revisionId())
                        .isEqualTo(1);
                assertThat(provenance.earlier(row, column))
                        .extracting(PastValue::text)
                        .containsExactly("Xã Đông");
                return null;
            });

            office.undo(2);
            database.read(handle -> {
                var provenance = Provenance.of(handle, 1);
                var row = provenance.rows(Sheet.COOPERATIVES).get(0);
                assertThat(provenance.source(row, column).kind()).isEqualTo(RevisionKind.UNDO);
                assertThat(provenance.earlier(row, column))
                        .extracting(PastValue::text)
                        .containsExactly("Xã Tây", "Xã Đông");
                return null;
            });
        }
    }
}

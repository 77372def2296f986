package coop.docket.rules.worker;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.register.CanonicalText;
import coop.docket.register.Dossier;
import coop.docket.register.Sheet;
import coop.docket.register.demonstration.DemonstrationRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dossiers reach the worker as they are. */
class DossierBytesTest {
    @Test
    void every_value_of_every_row_arrives() {
        var dossiers =
                DemonstrationRegister.of(1_240, LocalDate.of(2026, 11, 23)).toList();

        var arrived = DossierBytes.read(DossierBytes.write(dossiers));

        assertThat(arrived.stream().map(DossierBytesTest::values).toList())
                .isEqualTo(dossiers.stream().map(DossierBytesTest::values).toList());
    }

    private static List<String> values(Dossier dossier) {
        var values = new ArrayList<String>();
        for (var sheet : Sheet.values()) {
            var rows = sheet == Sheet.COOPERATIVES ? List.of(dossier.cooperative()) : dossier.rows(sheet);
            for (var row : rows) {
                for (var column : sheet.columns()) {
                    var value = row.value(column);
                    values.add(column.key() + " " + (value == null ? "not known" : CanonicalText.write(value)));
                }
            }
        }
        return values;
    }
}

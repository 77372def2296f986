package coop.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.register.Sheet;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RealRegisterTest {
    private static final int SIZE = 7_387;

    private final Path folder = Path.of(System.getProperty("shared.data", "../shared/data"), "uk-as-ours");

    @Nested
    class Of_another_country {
        @Test
        void has_every_row_accepted_or_refused_with_a_reason() {
            assumeTrue(Files.isDirectory(folder), "the shared data are not here: " + folder);

            var reading = Reading.of(folder);

            var counts = reading.counts();
            assertThat(counts.read(Sheet.COOPERATIVES)).isEqualTo(SIZE);
            assertThat(reading.dossiers()).hasSize((int) counts.accepted(Sheet.COOPERATIVES));
            assertThat(reading.refused().stream().map(RefusedCell::row).distinct())
                    .hasSize((int) counts.refused(Sheet.COOPERATIVES));
            for (var cell : reading.refused()) {
                assertThat(Words.in(Language.VI).say(cell.reason())).contains("Hãy");
            }
        }
    }
}

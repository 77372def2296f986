package coop.docket.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coop.docket.database.TestDatabase;
import coop.docket.intake.ReadAs;
import coop.docket.intake.mapping.MappingFile;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignRegistersTest {
    private static final Path FOLDER = Path.of(System.getProperty("shared.data", "../shared/data"), "uk-coops");
    private static final int ROWS_OF_2022 = 7_272;
    private static final int ROWS_OF_2023 = 7_387;
    private static final List<List<String>> COLUMNS = List.of(
            List.of("Name"),
            List.of("Companies House Number"),
            List.of("Street Address", "Locality", "Postcode"),
            List.of("SIC Code"));
    private static final String MAPPING =
            """
            sheets:
              - sheet: cooperatives
                columns:
                  code: { from: Identifier, prefix: "GCN:" }
                  name: Name
                  type: { constant: COOPERATIVE }
                  old_certificate_no: Companies House Number
                  address: { from: [Street Address, Locality, Postcode], joined-by: ", " }
                  industry: SIC Code
            """;

    @TempDir
    Path folder;

    /** Counted without the program: what stands in both files, and differs by more than blanks. */
    private static long changedCells(Path before, Path after) throws IOException {
        var old = cells(before);
        var now = cells(after);
        now.keySet().retainAll(old.keySet());
        return now.entrySet().stream()
                .mapToLong(entry -> IntStream.range(0, COLUMNS.size())
                        .filter(i -> !entry.getValue()
                                .get(i)
                                .equals(old.get(entry.getKey()).get(i)))
                        .count())
                .sum();
    }

    private static Map<String, List<String>> cells(Path path) throws IOException {
        var cells = new HashMap<String, List<String>>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(path)) {
            csv.forEach(row -> cells.put(
                    row.getField("Identifier"),
                    COLUMNS.stream().map(headings -> joined(row, headings)).toList()));
        }
        return cells;
    }

    private static String joined(NamedCsvRecord row, List<String> headings) {
        return headings.stream()
                .map(heading ->
                        row.getField(heading).replaceAll("[\\s\u00A0]+", " ").strip())
                .filter(cell -> !cell.isEmpty() && !cell.equals("-"))
                .collect(Collectors.joining(", "));
    }

    @Nested
    class Two_registers_of_another_country {
        @Test
        void are_read_through_one_mapping_the_second_over_the_first() throws Exception {
            assumeTrue(Files.isDirectory(FOLDER), "the shared data are not here: " + FOLDER);
            try (var database = TestDatabase.H2.open()) {
                var office = new Office(database, folder);
                var readAs = new ReadAs(false, MappingFile.read("uk.yml", MAPPING));
                var first = HandedIn.of(FOLDER.resolve("standard.Q2-2022.csv")).as(readAs);
                var second = HandedIn.of(FOLDER.resolve("standard.Q2-2023.postcodes.csv"))
                        .as(readAs);

                var before = office.preview(first);
                assertThat(before.total().created() + before.total().refused()).isEqualTo(ROWS_OF_2022);
                office.commit(first, before.token(), true);
                var after = office.preview(second);
                var total = after.total();

                System.out.printf("two registers of another country: %s, then %s%n", before.total(), total);
                assertThat(total.created() + total.changed() + total.unchanged() + total.refused())
                        .isEqualTo(ROWS_OF_2023);
                assertThat(List.of(total.created(), total.notMentioned())).isEqualTo(List.of(296L, 181L));
                assertThat(total.cells()).isEqualTo(changedCells(first.path(), second.path()));
            }
        }
    }
}

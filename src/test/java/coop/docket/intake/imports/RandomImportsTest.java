package coop.docket.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.database.TestDatabase;
import coop.docket.register.Dossier;
import coop.docket.register.Given;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Any imports and undoings one after another, held against a register that is nothing but a map. */
class RandomImportsTest {
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int STEPS = 40;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void leave_what_a_map_would_hold(TestDatabase kind) {
        System.out.println("seed " + SEED);
        var random = new Random(SEED);
        var before = new ArrayDeque<Map<String, Row>>();
        Map<String, Row> expected = new TreeMap<>();
        try (var database = kind.open()) {
            var office = new Office(database, folder);
            var last = 0L;
            for (int step = 0; step < STEPS; step++) {
                if (last > 0 && random.nextInt(3) == 0) {
                    office.undo(last);
                    expected = before.pop();
                    last = 0;
                } else {
                    var register = Stream.generate(() -> random.nextInt(12))
                            .limit(6)
                            .distinct()
                            .map(code -> dossier(code, random))
                            .toList();
                    var committed = office.take(office.file(register));
                    before.push(new TreeMap<>(expected));
                    for (var dossier : register) {
                        expected.putAll(rows(dossier));
                    }
                    last = committed.revision().orElse(0);
                    assertThat(committed.total().changesNothing())
                            .isEqualTo(before.peek().equals(expected));
                }
                var stored = new TreeMap<String, Row>();
                office.stored().forEach(dossier -> stored.putAll(rows(dossier)));
                assertThat(stored).as("step " + step).isEqualTo(expected);
            }
        }
    }

    private static Dossier dossier(int code, Random random) {
        var given = Given.cooperative(
                "code",
                "GCN:" + code,
                "type",
                "GROUP",
                "charter_capital",
                "" + random.nextInt(2),
                "name",
                "Tổ " + random.nextInt(2));
        Set<Integer> debts = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            var number = random.nextInt(4);
            if (debts.add(number)) {
                given.with(Sheet.DEBTS, "debt_no", "" + number, "balance", "" + random.nextInt(2));
            }
        }
        return given.dossier();
    }

    private static Map<String, Row> rows(Dossier dossier) {
        return Stream.concat(Stream.of(dossier.cooperative()), dossier.rows(Sheet.DEBTS).stream())
                .collect(Collectors.toMap(
                        row -> row.sheet() + " "
                                + row.sheet().keyColumns().stream()
                                        .map(row::text)
                                        .toList(),
                        row -> row));
    }
}

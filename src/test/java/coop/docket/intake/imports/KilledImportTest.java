package coop.docket.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.ChildJava;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.database.Database;
import coop.docket.database.DatabaseSettings;
import coop.docket.register.Dossier;
import coop.docket.register.Given;
import coop.docket.register.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it imports: what it acknowledged is there, and of what it was at, all or nothing. */
class KilledImportTest {
    private static final long SEED = Long.getLong("seed", 20261123L);
    private static final int SIZE = 300;
    private static final int ACKNOWLEDGED = 3;

    @TempDir
    Path folder;

    @Test
    void leaves_every_acknowledged_import_and_no_half_of_another() throws Exception {
        survives(2);
    }

    @Test
    @Tag("thorough")
    void leaves_them_however_often_it_is_killed() throws Exception {
        survives(10);
    }

    private void survives(int kills) throws Exception {
        System.out.println("seed " + SEED);
        var random = new Random(SEED);
        long version = 0;
        for (int kill = 0; kill < kills; kill++) {
            var acknowledged = killed(version, random.nextInt(400));
            try (var database = Database.open(DatabaseSettings.file(folder.resolve("docket")))) {
                var history = new ImportHistory(database).list(TestActors.everywhere(Role.HEAD), Long.MAX_VALUE, 1_000);
                version = history.size();
                assertThat(version).isBetween(acknowledged, acknowledged + 1);
                assertThat(new Office(database, folder).stored().equals(register(version)))
                        .as("exactly version " + version)
                        .isTrue();
            }
        }
    }

    /** @return the last version that the process said was imported before it was killed */
    private long killed(long before, int wait) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        ChildJava.command(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Importing.class.getName(),
                        folder.toString(),
                        Long.toString(before))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long acknowledged = before;
        try (var said = process.inputReader()) {
            for (int i = 0; i < ACKNOWLEDGED; i++) {
                acknowledged = Long.parseLong(said.readLine());
            }
            Thread.sleep(wait);
            // not of the process itself, which would throw away what it still had to say
            process.toHandle().destroyForcibly();
            process.waitFor();
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                acknowledged = Long.parseLong(line);
            }
        }
        return acknowledged;
    }

    private static List<Dossier> register(long version) {
        return IntStream.range(0, SIZE)
                .mapToObj(i -> Given.cooperative(
                                "code", "GCN:%05d".formatted(i), "type", "GROUP", "name", "Tổ hợp tác " + version)
                        .with(Sheet.DEBTS, "debt_no", "1", "balance", Long.toString(version), "treatment", "NONE")
                        .dossier())
                .toList();
    }

    /** Imports one version of the register after another, and names each once it is committed. */
    static final class Importing {
        public static void main(String[] arguments) throws IOException {
            var folder = Path.of(arguments[0]);
            var files = Files.createDirectories(folder.resolve("files"));
            try (var database = Database.open(DatabaseSettings.file(folder.resolve("docket")))) {
                var office = new Office(database, files);
                for (long version = Long.parseLong(arguments[1]) + 1; ; version++) {
                    office.take(office.file(register(version)));
                    System.out.println(version);
                }
            }
        }
    }
}

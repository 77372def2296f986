package coop.docket.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Actor;
import coop.docket.database.Database;
import coop.docket.database.DatabaseSettings;
import coop.docket.intake.RefusedCell;
import coop.docket.intake.Remark;
import coop.docket.intake.difference.DifferenceFollower;
import coop.docket.intake.writing.RegisterFiles;
import coop.docket.language.Language;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.register.stored.StoredDossiers;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many cooperatives as Vietnam has, into an embedded file and back; prints how long each step takes. */
@Tag("thorough")
class LargeImportTest {
    private static final int SIZE = 34_000;
    private static final Actor OFFICER = Actor.tracker("test");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    @Test
    void is_stored_compared_read_and_taken_back() throws Exception {
        var file = folder.resolve("register");
        RegisterFiles.write(file, DemonstrationRegister.of(SIZE, DAY), Language.VI, true);
        var next = folder.resolve("next");
        RegisterFiles.write(next, DemonstrationRegister.of(SIZE, DAY.plusDays(1)), Language.VI, true);
        try (var database = Database.open(DatabaseSettings.file(folder.resolve("docket")))) {
            var preview = new PreviewImport(database);
            var commit = new CommitImport(database, Office.CLOCK);

            var first = timed("preview of new", () -> preview.preview(OFFICER, HandedIn.of(file), new Silent()));
            var committed =
                    timed("commit of new", () -> commit.commit(OFFICER, HandedIn.of(file), with(first), new Silent()));
            System.out.println(committed.total());
            assertThat(committed.total()).isEqualTo(first.total());

            var stored = timed("read back", () -> fingerprint(database));
            assertThat(stored)
                    .isEqualTo(SIZE + " "
                            + DemonstrationRegister.of(SIZE, DAY)
                                    .mapToInt(Object::hashCode)
                                    .sum());

            var same = timed("preview of the same", () -> preview.preview(OFFICER, HandedIn.of(file), new Silent()));
            assertThat(same.total().changesNothing()).isTrue();

            var other =
                    timed("preview of the next day's", () -> preview.preview(OFFICER, HandedIn.of(next), new Silent()));
            System.out.println(other.total());
            var changed =
                    timed("commit of it", () -> commit.commit(OFFICER, HandedIn.of(next), with(other), new Silent()));
            timed("undo of it", () -> new UndoImport(database, Office.CLOCK)
                    .undo(OFFICER, changed.revision().getAsLong()));
            assertThat(fingerprint(database)).isEqualTo(stored);
        }
    }

    private static Commitment with(Preview preview) {
        return new Commitment(preview.token(), false);
    }

    private static String fingerprint(Database database) {
        int hash = 0;
        int count = 0;
        for (long after = 0; ; ) {
            var from = after;
            var chunk = database.read(handle -> StoredDossiers.from(handle, from, 500));
            if (chunk.isEmpty()) {
                return count + " " + hash;
            }
            for (var stored : chunk) {
                hash += stored.dossier().hashCode();
                count++;
            }
            after = chunk.get(chunk.size() - 1).cooperativeId();
        }
    }

    private static <T> T timed(String step, Supplier<T> work) {
        var threads = ManagementFactory.getThreadMXBean();
        var start = System.nanoTime();
        var startOfWork = threads.getCurrentThreadCpuTime();
        var result = work.get();
        System.out.printf(
                "%-26s %6.1f s, of work %6.1f s%n",
                step, (System.nanoTime() - start) / 1e9, (threads.getCurrentThreadCpuTime() - startOfWork) / 1e9);
        return result;
    }

    private static final class Silent implements DifferenceFollower {
        @Override
        public void refused(RefusedCell cell) {
            throw new AssertionError(cell);
        }

        @Override
        public void remarked(Remark remark) {}
    }
}

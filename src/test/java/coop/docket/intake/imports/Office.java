package coop.docket.intake.imports;

import coop.docket.access.Actor;
import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.database.Database;
import coop.docket.intake.RefusedCell;
import coop.docket.intake.Remark;
import coop.docket.intake.difference.DifferenceFollower;
import coop.docket.intake.writing.RegisterFiles;
import coop.docket.language.Language;
import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.changes.CellChange;
import coop.docket.register.revisions.Revision;
import coop.docket.register.stored.StoredDossier;
import coop.docket.register.stored.StoredDossiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An office that hands registers in, and hears what would become of them. */
final class Office implements DifferenceFollower {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T02:00:00Z"));

    private final Database database;
    private final Path folder;
    private final Actor officer;
    private final List<String> told = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    Office(Database database, Path folder) {
        this(database, folder, TestActors.everywhere(Role.HEAD));
    }

    private Office(Database database, Path folder, Actor officer) {
        this.officer = officer;
        this.database = database;
        this.folder = folder;
    }

    HandedIn file(Dossier... dossiers) {
        return file(List.of(dossiers));
    }

    HandedIn file(List<Dossier> dossiers) {
        try {
            RegisterFiles.write(folder, dossiers.stream(), Language.VI, true);
            return HandedIn.of(folder);
        } catch (IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
    }

    /** A folder of these files and nothing else: name, lines, name, lines … */
    HandedIn csv(String... namesAndLines) {
        try (var before = Files.list(folder)) {
            for (var old : before.toList()) {
                Files.delete(old);
            }
            for (int i = 0; i < namesAndLines.length; i += 2) {
                Files.writeString(folder.resolve(namesAndLines[i] + ".csv"), namesAndLines[i + 1]);
            }
            return HandedIn.of(folder);
        } catch (IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
    }

    /** The same office with other areas. */
    Office in(String... areas) {
        return new Office(database, folder, TestActors.in(Set.of(areas), Role.HEAD));
    }

    Preview preview(HandedIn handedIn) {
        told.clear();
        remarks.clear();
        return new PreviewImport(database).preview(officer, handedIn, this);
    }

    Committed commit(HandedIn handedIn, ImportToken token, boolean acceptGood) {
        told.clear();
        return new CommitImport(database, CLOCK).commit(officer, handedIn, new Commitment(token, acceptGood), this);
    }

    Committed take(HandedIn handedIn) {
        return commit(handedIn, preview(handedIn).token(), false);
    }

    Committed take(Dossier... dossiers) {
        return take(file(dossiers));
    }

    long undo(long revision) {
        return new UndoImport(database, CLOCK).undo(officer, revision);
    }

    List<Revision> history() {
        return new ImportHistory(database).list(officer, Long.MAX_VALUE, 1_000);
    }

    List<Dossier> stored() {
        return database.read(handle -> StoredDossiers.from(handle, 0, 100_000)).stream()
                .map(StoredDossier::dossier)
                .toList();
    }

    List<String> told() {
        return told;
    }

    List<Remark> remarks() {
        return remarks;
    }

    @Override
    public void created(Row row) {
        told.add("created " + name(row));
    }

    @Override
    public void changed(Row before, Row after, List<CellChange> cells) {
        cells.forEach(cell -> told.add(
                "changed %s %s: %s to %s".formatted(name(after), cell.column().key(), cell.before(), cell.after())));
    }

    @Override
    public void notMentioned(String code, String name) {
        told.add("not mentioned " + code);
    }

    @Override
    public void notMentioned(Row row) {
        told.add("not mentioned " + name(row));
    }

    @Override
    public void refused(RefusedCell cell) {
        told.add("refused " + cell.sheet() + " " + cell.row() + " "
                + cell.reason().key());
    }

    @Override
    public void remarked(Remark remark) {
        remarks.add(remark);
    }

    private static String name(Row row) {
        return row.sheet().key() + " "
                + String.join(
                        " ",
                        row.sheet().keyColumns().stream()
                                .map(column -> String.valueOf(row.value(column)))
                                .toList());
    }
}

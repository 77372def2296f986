package coop.docket.intake.archives;

import coop.docket.intake.files.CsvTable;
import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.files.Table;
import coop.docket.refusal.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A .zip archive of CSV files. */
public final class CsvArchive implements AutoCloseable {
    private final ZipFile zip;
    private final List<Table> tables = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private CsvArchive(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens an archive.
     *
     * @param convert whether files that are not in Unicode are converted
     * @throws Refusal if it is past a limit or not sound
     */
    public static CsvArchive open(Path path, String file, IntakeLimits limits, boolean convert) {
        ArchiveCheck.check(path, file, limits, ArchiveKind.CSV);
        try {
            var archive = new CsvArchive(ArchiveCheck.zip(path));
            archive.zip.stream()
                    .filter(entry -> !entry.isDirectory() && !ofAnotherProgram(entry.getName()))
                    .forEach(entry -> archive.sort(entry, limits, convert));
            return archive;
        } catch (IOException broken) {
            throw Refusal.notValid("intake.archive.broken", file);
        }
    }

    private void sort(ZipEntry entry, IntakeLimits limits, boolean convert) {
        if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            tables.add(new CsvTable(entry.getName(), () -> zip.getInputStream(entry), limits, convert));
        } else {
            others.add(entry.getName());
        }
    }

    private static boolean ofAnotherProgram(String name) {
        return name.startsWith("__MACOSX/")
                || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }

    public List<Table> tables() {
        return List.copyOf(tables);
    }

    /** The names of the entries that are no CSV files. */
    public List<String> others() {
        return List.copyOf(others);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}

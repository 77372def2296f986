package coop.docket.intake.writing;

import coop.docket.language.Language;
import coop.docket.refusal.Refusal;
import coop.docket.register.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes a register (sổ hợp tác xã) as a workbook for people, or as a folder of CSV files for programs. */
public final class RegisterFiles {
    private static final String WORKBOOK = ".xlsx";

    private RegisterFiles() {}

    /**
     * Writes all dossiers in one pass, in memory that does not grow with their number. What stood there before is replaced
     * only when all is written. With no dossiers, a workbook is the empty template.
     *
     * @param path ending in {@code .xlsx} a workbook, else a folder, which is made where it is missing
     * @param dossiers in the order in which their rows are to stand
     * @param language of a workbook's headings, words and help; a folder has the register's own keys
     * @param replace whether a file, or what is in a folder, may be replaced
     * @throws Refusal if something is there that may not be replaced, or too many cooperatives for a workbook
     * @throws IOException if the disk does not take it
     */
    public static void write(Path path, Stream<Dossier> dossiers, Language language, boolean replace)
            throws IOException {
        if (path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(WORKBOOK)) {
            if (Files.isDirectory(path)) {
                throw Refusal.notValid("intake.writing.is-a-folder", path.toString());
            }
            if (Files.exists(path) && !replace) {
                throw Refusal.notValid("intake.writing.file-exists", path.toString());
            }
            WorkbookFile.write(path.toAbsolutePath(), dossiers, language);
        } else {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw Refusal.notValid("intake.writing.not-a-folder", path.toString());
            }
            if (!replace && !isEmpty(path)) {
                throw Refusal.notValid("intake.writing.folder-not-empty", path.toString());
            }
            CsvFolder.write(path, dossiers, true);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}

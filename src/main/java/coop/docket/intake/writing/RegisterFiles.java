package coop.docket.intake.writing;

import coop.docket.language.Language;
import coop.docket.refusal.Refusal;
import coop.docket.register.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes a register (sổ hợp tác xã) as a workbook for people, or as CSV files for programs, in a folder or a .zip. */
public final class RegisterFiles {
    private RegisterFiles() {}

    /**
     * Writes all dossiers in one pass, in memory that does not grow with their number. What stood there before is replaced
     * only when all is written. With no dossiers, an .xlsx workbook is the empty template.
     *
     * @param path ending in {@code .xlsx} or {@code .ods} a workbook, in {@code .zip} an archive, else a folder, which is
     *     made where it is missing
     * @param dossiers in the order in which their rows are to stand
     * @param language of a workbook's headings, words and help; CSV files have the register's own keys
     * @param replace whether a file, or what is in a folder, may be replaced
     * @throws Refusal if something is there that may not be replaced, or too many cooperatives for a workbook
     * @throws IOException if the disk does not take it
     */
    public static void write(Path path, Stream<Dossier> dossiers, Language language, boolean replace)
            throws IOException {
        var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        var kind = name.substring(name.lastIndexOf('.') + 1);
        switch (kind) {
            case "xlsx" ->
                BoundFile.write(
                        file(path, replace),
                        dossiers,
                        false,
                        WorkbookFile.MOST_COOPERATIVES,
                        (folder, made) -> WorkbookFile.bind(folder, made, new Spelling(language)));
            case "ods" ->
                BoundFile.write(
                        file(path, replace),
                        dossiers,
                        false,
                        WorkbookFile.MOST_COOPERATIVES,
                        (folder, made) -> OpenDocumentFile.bind(folder, made, new Spelling(language)));
            case "zip" -> BoundFile.write(file(path, replace), dossiers, true, Integer.MAX_VALUE, CsvArchiveFile::bind);
            default -> CsvFolder.write(folder(path, replace), dossiers, true);
        }
    }

    /** Writes the empty workbook for an office to fill in, whatever the file is called. */
    public static void template(Path path, Language language) throws IOException {
        BoundFile.write(
                path.toAbsolutePath(),
                Stream.empty(),
                false,
                0,
                (folder, made) -> WorkbookFile.bind(folder, made, new Spelling(language)));
    }

    private static Path file(Path path, boolean replace) {
        if (Files.isDirectory(path)) {
            throw Refusal.notValid("intake.writing.is-a-folder", path.toString());
        }
        if (Files.exists(path) && !replace) {
            throw Refusal.notValid("intake.writing.file-exists", path.toString());
        }
        return path.toAbsolutePath();
    }

    private static Path folder(Path path, boolean replace) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw Refusal.notValid("intake.writing.not-a-folder", path.toString());
        }
        if (!replace && !isEmpty(path)) {
            throw Refusal.notValid("intake.writing.folder-not-empty", path.toString());
        }
        return path;
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

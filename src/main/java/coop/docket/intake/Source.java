package coop.docket.intake;

import coop.docket.intake.archives.CsvArchive;
import coop.docket.intake.archives.OpenDocument;
import coop.docket.intake.archives.Workbook;
import coop.docket.intake.files.CsvTable;
import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.files.Table;
import coop.docket.refusal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The tables at a path, whatever kind of file lies there.
 *
 * @param unknown files among them that are not tables
 * @param closing gives the file free
 */
record Source(List<Table> tables, List<String> unknown, Runnable closing) implements AutoCloseable {

    /** @throws Refusal if nothing readable lies there */
    static Source open(Path path, IntakeLimits limits, ReadAs readAs) {
        var name = path.toAbsolutePath().normalize().getFileName() == null
                ? path.toString()
                : path.toAbsolutePath().normalize().getFileName().toString();
        if (!Files.exists(path)) {
            throw Refusal.notFound("intake.file.missing", path.toString());
        }
        if (!Files.isReadable(path)) {
            throw Refusal.notValid("intake.file.unreadable", name);
        }
        return Files.isDirectory(path) ? folder(path, name, limits, readAs) : file(path, name, limits, readAs);
    }

    private static Source file(Path path, String name, IntakeLimits limits, ReadAs readAs) {
        return switch (ending(name)) {
            case "csv", "tsv", "txt" ->
                new Source(List.of(CsvTable.of(path, limits, readAs.convert())), List.of(), () -> {});
            case "xlsx", "xlsm" -> workbook(Workbook.open(path, name, limits));
            case "ods" -> openDocument(OpenDocument.open(path, name, limits));
            case "zip" -> archive(CsvArchive.open(path, name, limits, readAs.convert()));
            case "xls" -> throw Refusal.notValid("intake.file.xls", name);
            default -> throw Refusal.notValid("intake.file.unknown-kind", name);
        };
    }

    private static Source workbook(Workbook workbook) {
        return new Source(workbook.tables(), List.of(), workbook::close);
    }

    private static Source openDocument(OpenDocument document) {
        return new Source(document.tables(), List.of(), document::close);
    }

    private static Source archive(CsvArchive archive) {
        return new Source(archive.tables(), archive.others(), archive::close);
    }

    private static Source folder(Path path, String name, IntakeLimits limits, ReadAs readAs) {
        try (var entries = Files.list(path)) {
            var byKind = entries.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .collect(Collectors.partitioningBy(
                            file -> ending(file.getFileName().toString()).equals("csv")));
            List<Table> tables = byKind.get(true).stream()
                    .<Table>map(file -> CsvTable.of(file, limits, readAs.convert()))
                    .toList();
            var others = byKind.get(false).stream()
                    .map(file -> file.getFileName().toString())
                    .toList();
            return new Source(tables, others, () -> {});
        } catch (IOException unreadable) {
            throw Refusal.notValid("intake.file.unreadable", name);
        }
    }

    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        closing.run();
    }
}

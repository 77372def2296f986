package coop.docket.intake.files;

import coop.docket.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table of comma-separated values (CSV), on its own or in an archive. */
public final class CsvTable implements Table {
    private final String file;
    private final String name;
    private final Opening opening;
    private final IntakeLimits limits;
    private Character separator;

    /** @param file as the office names it; its last part without the ending is the table's name */
    public CsvTable(String file, Opening opening, IntakeLimits limits) {
        this.file = file;
        this.name = stem(file);
        this.opening = opening;
        this.limits = limits;
    }

    public static CsvTable of(Path path, IntakeLimits limits) {
        return new CsvTable(path.getFileName().toString(), () -> Files.newInputStream(path), limits);
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean tearable() {
        return true;
    }

    @Override
    public Rows open() {
        try {
            if (separator == null) {
                try (var start = new Utf8Input(opening.open(), file)) {
                    separator = Separator.of(start.readNBytes(Separator.ENOUGH));
                }
            }
            return new CsvRows(new Utf8Input(opening.open(), file), separator, file, limits);
        } catch (IOException unreadable) {
            throw Refusal.notValid("intake.file.unreadable", file);
        }
    }

    private static String stem(String file) {
        var last = file.substring(file.lastIndexOf('/') + 1);
        return last.contains(".") ? last.substring(0, last.lastIndexOf('.')) : last;
    }

    /** How the bytes are got at. */
    public interface Opening {
        InputStream open() throws IOException;
    }
}

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
    private final boolean convert;
    private CsvText text;
    private Character separator;

    /**
     * A table that is not opened yet.
     *
     * @param file as the office names it; its last part without the ending is the table's name
     * @param convert whether it is converted where it is not in Unicode
     */
    public CsvTable(String file, Opening opening, IntakeLimits limits, boolean convert) {
        this.convert = convert;
        this.file = file;
        this.name = stem(file);
        this.opening = opening;
        this.limits = limits;
    }

    public static CsvTable of(Path path, IntakeLimits limits, boolean convert) {
        return new CsvTable(path.getFileName().toString(), () -> Files.newInputStream(path), limits, convert);
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
            if (text == null) {
                text = CsvText.of(opening, file, convert);
                separator = Separator.of(text.start(Separator.ENOUGH));
            }
            return new CsvRows(text, separator, file, limits);
        } catch (Refusal refused) {
            throw text != null && refused.reason().key().equals(CsvText.NOT_UTF8) ? text.better(refused) : refused;
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

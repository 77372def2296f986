package coop.docket.intake.imports;

import coop.docket.intake.ReadAs;
import coop.docket.intake.RegisterFile;
import coop.docket.intake.files.FileHash;
import coop.docket.intake.files.IntakeLimits;
import java.nio.file.Path;

/**
 * A register that someone hands in.
 *
 * @param path a file, or a folder of CSV files
 * @param name as the office calls it
 * @param readAs what the office has said of it
 */
public record HandedIn(Path path, String name, IntakeLimits limits, ReadAs readAs) {

    public static HandedIn of(Path path) {
        return new HandedIn(
                path, path.toAbsolutePath().normalize().getFileName().toString(), IntakeLimits.USUAL, ReadAs.IT_STANDS);
    }

    /** The same file, read as its office has said. */
    public HandedIn as(ReadAs said) {
        return new HandedIn(path, name, limits, said);
    }

    RegisterFile open() {
        return RegisterFile.open(path, limits, readAs);
    }

    String hash() {
        return FileHash.of(path);
    }
}

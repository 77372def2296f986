package coop.docket.intake.imports;

import coop.docket.intake.RegisterFile;
import coop.docket.intake.files.FileHash;
import coop.docket.intake.files.IntakeLimits;
import java.nio.file.Path;

/**
 * A register that someone hands in.
 *
 * @param path a file, or a folder of CSV files
 * @param name as the office calls it
 */
public record HandedIn(Path path, String name, IntakeLimits limits) {

    public static HandedIn of(Path path) {
        return new HandedIn(
                path, path.toAbsolutePath().normalize().getFileName().toString(), IntakeLimits.USUAL);
    }

    RegisterFile open() {
        return RegisterFile.open(path, limits);
    }

    String hash() {
        return FileHash.of(path);
    }
}

package coop.docket.intake.headings;

import coop.docket.language.Folding;
import coop.docket.register.Sheet;
import java.util.Optional;
import java.util.stream.Stream;

/** Which sheet of the register a table is, by its name. */
public final class SheetNames {
    private SheetNames() {}

    public static Optional<Sheet> sheet(String name) {
        var folded = Folding.letters(name);
        return Stream.of(Sheet.values())
                .filter(sheet -> Stream.of(sheet.key(), sheet.vietnamese(), sheet.english())
                        .anyMatch(word -> Folding.letters(word).equals(folded)))
                .findFirst();
    }

    /** Whether a table of this name is the list of communes and provinces. */
    public static boolean areas(String name) {
        var folded = Folding.letters(name);
        return folded.equals("areas") || folded.equals("donvihanhchinh");
    }
}

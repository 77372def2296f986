package coop.docket.pages.docket;

import coop.docket.cases.work.WorkOnMany;
import java.util.List;
import java.util.Optional;

/** Reads which cases were chosen in a list: number and version of each. */
final class Chosen {
    private Chosen() {}

    static List<WorkOnMany.Seen> of(List<String> choices) {
        return choices == null
                ? List.of()
                : choices.stream().map(Chosen::seen).flatMap(Optional::stream).toList();
    }

    private static Optional<WorkOnMany.Seen> seen(String choice) {
        try {
            var parts = choice.split(":", 2);
            return Optional.of(new WorkOnMany.Seen(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException notOurs) {
            return Optional.empty();
        }
    }
}

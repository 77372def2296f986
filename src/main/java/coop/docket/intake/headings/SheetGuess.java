package coop.docket.intake.headings;

import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which foreign tables are most likely which of our sheets: by their names, or else by their headings. */
public final class SheetGuess {
    private final Map<String, Set<String>> left;
    private final Map<Sheet, String> found = new EnumMap<>(Sheet.class);

    private SheetGuess(Map<String, Set<String>> headings) {
        left = new LinkedHashMap<>(headings);
    }

    /** @param headings of each table by its name; of those without any, nothing is guessed */
    public static Map<Sheet, String> of(Map<String, Set<String>> headings) {
        var guess = new SheetGuess(headings);
        guess.left.values().removeIf(Set::isEmpty);
        if (guess.left.size() > 1) {
            List.copyOf(guess.left.keySet())
                    .forEach(name -> SheetNames.sheet(name).ifPresent(sheet -> guess.take(sheet, name)));
        }
        guess.mostAlike(Sheet.COOPERATIVES, List.of());
        Sheet.children()
                .forEach(sheet -> guess.mostAlike(
                        sheet, sheet.columns().stream().filter(Column::required).toList()));
        return guess.found;
    }

    private void take(Sheet sheet, String name) {
        if (found.putIfAbsent(sheet, name) == null) {
            left.remove(name);
        }
    }

    /** The first of those that are like most of its columns, and like all that it needs. */
    private void mostAlike(Sheet sheet, List<Column> needed) {
        if (found.containsKey(sheet)) {
            return;
        }
        String best = null;
        long most = -1;
        for (var table : left.entrySet()) {
            var likeness = new HeadingLikeness(sheet, table.getValue());
            var likes = sheet.columns().stream().filter(likeness::has).count();
            if (likes > most && needed.stream().allMatch(likeness::has)) {
                best = table.getKey();
                most = likes;
            }
        }
        if (best != null) {
            take(sheet, best);
        }
    }
}

package coop.docket.intake.headings;

import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
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
        guess.cooperatives();
        Sheet.children().forEach(guess::child);
        return guess.found;
    }

    private void take(Sheet sheet, String name) {
        if (found.putIfAbsent(sheet, name) == null) {
            left.remove(name);
        }
    }

    private void cooperatives() {
        var names = new ArrayList<>(left.keySet());
        names.stream()
                .max(Comparator.comparingLong((String name) -> likes(Sheet.COOPERATIVES, name))
                        .thenComparing(names::indexOf, Comparator.reverseOrder()))
                .ifPresent(name -> take(Sheet.COOPERATIVES, name));
    }

    private void child(Sheet sheet) {
        List.copyOf(left.keySet()).stream()
                .filter(name -> sheet.columns().stream()
                        .filter(Column::required)
                        .allMatch(new HeadingLikeness(sheet, left.get(name))::has))
                .max(Comparator.comparingLong(name -> likes(sheet, name)))
                .ifPresent(name -> take(sheet, name));
    }

    private long likes(Sheet sheet, String name) {
        var likeness = new HeadingLikeness(sheet, left.get(name));
        return sheet.columns().stream().filter(likeness::has).count();
    }
}

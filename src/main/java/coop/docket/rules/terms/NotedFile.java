package coop.docket.rules.terms;

import coop.docket.refusal.Reason;
import coop.docket.rules.source.Problems;
import coop.docket.rules.source.SourceFile;
import coop.docket.rules.source.YamlFile;
import coop.docket.rules.source.YamlValue;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads a file that is one list of short notes; what has no meaning in it becomes a problem.
 *
 * @param list the key of the list
 * @param keys that a note may have
 * @param write tells how such a file is written
 */
record NotedFile(String list, List<String> keys, Reason write, Problems problems) {

    /**
     * One note.
     *
     * @param place where it begins
     */
    record Note(YamlValue place, Map<String, YamlValue> entries) {

        /** Empty where it is missing, or no text. */
        String text(String key) {
            return entries.containsKey(key) ? entries.get(key).text().orElse("") : "";
        }

        /** Where the entry stands; where the note begins, if it has none. */
        YamlValue at(String key) {
            return entries.getOrDefault(key, place);
        }
    }

    /** @param take is given each note, in the order of the file */
    void read(SourceFile file, Consumer<Note> take) {
        YamlFile.read(file, problems).ifPresent(root -> root.entries(problems).forEach((key, value) -> {
            if (key.equals(list)) {
                value.items(problems).forEach(item -> take.accept(note(item)));
            } else {
                unknown(key, value);
            }
        }));
    }

    private Note note(YamlValue item) {
        var entries = item.entries(problems);
        entries.forEach((key, value) -> {
            if (!keys.contains(key)) {
                unknown(key, value);
            }
        });
        return new Note(item, entries);
    }

    private void unknown(String key, YamlValue value) {
        problems.at(value, Reason.of("pack.watched.unknown", key), write);
    }
}

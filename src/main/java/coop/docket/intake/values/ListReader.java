package coop.docket.intake.values;

import coop.docket.intake.texts.Blank;
import coop.docket.language.Folding;
import coop.docket.language.Language;
import coop.docket.language.Said;
import coop.docket.refusal.Refusal;
import coop.docket.register.ClosedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A choice from a closed list, by its key or any of its words. */
final class ListReader implements CellReader {
    private static final String NONE = "NONE";

    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final Said choices;

    ListReader(ClosedList list) {
        for (var entry : list.entries()) {
            exact.put(entry.key(), entry.key());
            exact.put(entry.vietnamese(), entry.key());
            for (var word : List.of(entry.key(), entry.vietnamese(), entry.english())) {
                folded.putIfAbsent(Folding.letters(word), entry.key());
            }
            entry.alsoWritten().forEach(word -> folded.putIfAbsent(Folding.letters(word), entry.key()));
        }
        for (var entry : list.entries()) {
            entry.alsoWritten().forEach(word -> exact.putIfAbsent(word, folded.get(Folding.letters(word))));
        }
        choices = language ->
                list.entries().stream().map(entry -> choice(entry, language)).collect(Collectors.joining("; "));
    }

    // a code such as 03 is easier to write than the words for it, and no file is read in Thai
    private static String choice(ClosedList.Entry entry, Language language) {
        return Character.isDigit(entry.key().charAt(0))
                ? entry.key()
                : language == Language.EN ? entry.english() : entry.vietnamese();
    }

    @Override
    public String read(Cell cell) {
        var key = exact.get(cell.text());
        return key != null ? key : byWord(cell.text());
    }

    private String byWord(String text) {
        var key = folded.get(Folding.letters(text));
        if (key != null) {
            return key;
        }
        if (Blank.no(text) || Blank.zero(text)) {
            return exact.get(NONE);
        }
        // spreadsheets make 3 of 03
        var withZero = text.length() == 1 ? exact.get("0" + text) : null;
        if (withZero != null) {
            return withZero;
        }
        throw Refusal.notValid("intake.list.unknown", text, choices);
    }
}

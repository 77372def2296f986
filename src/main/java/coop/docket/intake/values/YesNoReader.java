package coop.docket.intake.values;

import coop.docket.language.Folding;
import coop.docket.refusal.Refusal;
import java.util.Set;

/** Yes or no: có, không, x and the like. */
final class YesNoReader implements CellReader {
    private static final Set<String> YES = Set.of("yes", "y", "co", "x", "true", "dung", "1");
    private static final Set<String> NO = Set.of("no", "n", "khong", "khongco", "false", "sai", "0");
    private static final Set<String> TICKS = Set.of("✓", "✔", "☑", "×");

    @Override
    public String read(Cell cell) {
        var text = cell.text();
        if (text.equals("yes")) {
            return "yes";
        }
        if (text.equals("no")) {
            return "no";
        }
        var word = Folding.letters(text);
        if (YES.contains(word) || TICKS.contains(text)) {
            return "yes";
        }
        if (NO.contains(word)) {
            return "no";
        }
        throw Refusal.notValid("intake.yes-no.unknown", text);
    }
}

package coop.docket.pages.docket;

import coop.docket.cases.docket.GroundView;
import coop.docket.language.Citation;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.RegisterWords;
import coop.docket.register.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A ground of a case in the reader's language.
 *
 * @param standing what kind of ground it is, as a sentence
 * @param facts the cooperative's values that it rests upon
 * @param evidence rows of other sheets that it rests upon
 */
public record GroundText(
        GroundView ground,
        String title,
        String sentence,
        String severity,
        String standing,
        String basis,
        List<String> facts,
        List<String> evidence) {

    static GroundText of(Frame frame, GroundView ground) {
        var words = new RegisterWords(frame.reader().words());
        return new GroundText(
                ground,
                ground.titles().get(frame.language()),
                ground.sentences().get(frame.language()),
                frame.say("docket.severity." + ground.severity()),
                frame.say("docket.standing." + ground.standing()),
                Citation.in(frame.language(), ground.basis()),
                facts(words, Sheet.COOPERATIVES, Kept.values(ground.valuesJson())),
                Kept.rows(ground.evidenceJson()).stream()
                        .map(row -> row(words, row))
                        .toList());
    }

    public String look() {
        return CaseRow.look(ground.severity());
    }

    private static String row(RegisterWords words, Map<String, String> kept) {
        var sheet = Sheet.children().stream()
                .filter(each -> each.key().equals(kept.get("sheet")))
                .findFirst()
                .orElseThrow();
        var rest = new LinkedHashMap<>(kept);
        rest.remove("sheet");
        return words.sheet(sheet) + " – " + String.join("; ", facts(words, sheet, rest));
    }

    private static List<String> facts(RegisterWords words, Sheet sheet, Map<String, String> kept) {
        var facts = new ArrayList<String>();
        kept.forEach((key, text) -> {
            if (sheet.has(key)) {
                var column = sheet.column(key);
                facts.add(words.column(column) + ": " + words.text(column, text));
            }
        });
        return facts;
    }
}

package coop.docket.intake.writing;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.register.ClosedList;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.util.HashMap;
import java.util.Map;

/** How a workbook spells names, headings, words of lists and help: Vietnamese for all readers but the English. */
final class Spelling {
    private final boolean english;
    private final Words help;
    private final Map<ClosedList, Map<String, String>> lists = new HashMap<>();

    Spelling(Language language) {
        this.english = language == Language.EN;
        this.help = Words.in(language);
        for (var list : ClosedList.values()) {
            var words = new HashMap<String, String>();
            list.entries().forEach(entry -> words.put(entry.key(), english ? entry.english() : entry.vietnamese()));
            lists.put(list, words);
        }
    }

    String name(Sheet sheet) {
        return english ? sheet.english() : sheet.vietnamese();
    }

    String heading(Column column) {
        return english ? column.english() : column.vietnamese();
    }

    /** A key of the list, as the reader writes it. */
    String word(ClosedList list, String key) {
        return lists.get(list).get(key);
    }

    String yesNo(String key) {
        return english ? key : key.equals("yes") ? "có" : "không";
    }

    /** What to write into the column. */
    String help(Column column) {
        if (column.index() == 0) {
            return "# " + help.say("template.code");
        }
        var kind = help.say("template." + column.kind());
        return column.required() ? help.say("template.required", kind) : kind;
    }

    String dateFormat() {
        return english ? "yyyy-mm-dd" : "dd/mm/yyyy";
    }
}

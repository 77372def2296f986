package coop.docket.register.stored;

import coop.docket.language.Folding;
import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.util.List;

/** What a cooperative is searched by: its code and its name, each as readers may write it. */
public final class SearchTexts {
    /** In the order of {@link #of}. */
    static final List<String> COLUMNS = List.of("code_search", "name_search", "name_accents");

    private static final Column NAME = Sheet.COOPERATIVES.column("name");
    private static final int LONGEST = 400;

    private SearchTexts() {}

    static List<String> of(Row cooperative) {
        var name = cooperative.text(NAME);
        return List.of(code(cooperative.code()), folded(name), accents(name));
    }

    /** Without the blanks, dots and dashes that some write into a code. */
    public static String code(String code) {
        return cut(Folding.letters(code), LONGEST / 4);
    }

    public static String folded(String text) {
        return cut(Folding.search(text), LONGEST);
    }

    public static String accents(String text) {
        return cut(Folding.accents(text), LONGEST * 2);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}

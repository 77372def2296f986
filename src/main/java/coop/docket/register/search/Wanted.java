package coop.docket.register.search;

import coop.docket.register.stored.SearchTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.statement.Query;

/** A reader's words as conditions. */
final class Wanted {
    private static final int MOST_WORDS = 8;
    private static final int LEAST_OF_A_CODE = 3;
    /** No code and no name is like this. */
    private static final String NOTHING = "-";

    private final String code;
    private final String name;
    private final String accents;
    private final List<String> words;

    Wanted(String text) {
        this.code = SearchTexts.code(text);
        this.name = SearchTexts.folded(text);
        this.accents = SearchTexts.accents(text);
        this.words = name.isEmpty()
                ? List.of()
                : Arrays.stream(name.split(" ")).limit(MOST_WORDS).toList();
    }

    /** Which cooperatives are meant; {@code c} is the cooperative. */
    String condition() {
        if (words.isEmpty()) {
            return "true";
        }
        var each = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            each.add("c.name_search like :word" + i + " escape '!'");
        }
        return "(c.code_search like :codeBegins escape '!' or c.code_search = :code or c.id in (" + PAST_CODES + ") or "
                + String.join(" and ", each) + ")";
    }

    /** How well a cooperative matches, see {@link Place}. */
    String rank() {
        return words.isEmpty()
                ? "0"
                : """
                case when c.code_search = :code or c.id in (%s) then 0
                     when c.name_accents like :accents escape '!' then 1
                     when c.name_search like :nameBegins escape '!' or c.code_search like :codeBegins escape '!' then 2
                     when c.name_search like :namePart escape '!' then 3
                     else 4 end
                """
                        .formatted(PAST_CODES);
    }

    Query bind(Query query) {
        if (words.isEmpty()) {
            return query;
        }
        for (int i = 0; i < words.size(); i++) {
            query.bind("word" + i, "%" + plain(words.get(i)) + "%");
        }
        return query.bind("code", code.isEmpty() ? NOTHING : code)
                .bind("codeBegins", code.length() < LEAST_OF_A_CODE ? NOTHING : plain(code) + "%")
                .bind("accents", "%" + plain(accents) + "%")
                .bind("nameBegins", plain(name) + "%")
                .bind("namePart", "%" + plain(name) + "%");
    }

    private static final String PAST_CODES =
            "select p.cooperative_id from cooperative_code p where p.code_search = :code";

    // a sign that stands for others stands for itself
    private static String plain(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

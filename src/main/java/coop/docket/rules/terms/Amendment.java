package coop.docket.rules.terms;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A document of the law that was amended or replaced, as an officer has noted it.
 *
 * @param document as the rules quote it, such as {@code Circular 105/2020/TT-BTC}
 * @param since the first day on which it reads otherwise
 * @param by what amends or replaces it
 */
public record Amendment(String document, LocalDate since, String by) {

    /** Whether a basis names the document, and not one of a longer number. */
    public boolean concerns(String basis) {
        return Pattern.compile("(?<![\\p{L}\\p{N}/-])" + Pattern.quote(document) + "(?![\\p{L}\\p{N}/-])")
                .matcher(basis)
                .find();
    }
}

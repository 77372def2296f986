package coop.docket.rules.plain;

import coop.docket.rules.guard.words.Kind;
import coop.docket.rules.guard.words.Part;
import java.util.Optional;

/** Says what is reckoned over rows that meet something, so that what they meet does not stand within the comparison. */
record Overall(Phrases phrases) {

    /**
     * What is compared, and over which rows.
     *
     * @param what for instance the sum of the balance
     */
    record Said(String what, String rows) {}

    /** Empty where the rows are plain ones, or nothing is reckoned. */
    Optional<Said> of(Part part) {
        if (part instanceof Part.Named named && named.meaning().part() != null) {
            return of(named.meaning().part());
        }
        if (part instanceof Part.Total total && !plain(total.pattern())) {
            var column = total.begin().is("count")
                    ? null
                    : phrases.within(total.pattern().row()).values().say(total.of());
            return said(total.begin().text(), column, phrases.rows().pattern(total.pattern(), true));
        }
        if (part instanceof Part.Asked asked && asked.owner().is(Kind.ROWS) && !RowPhrases.plain(asked.of())) {
            var column = asked.with().isEmpty()
                    ? null
                    : phrases.column(Phrases.sheet(asked.owner()), asked.with().get(0));
            var name = asked.word().name();
            return name.equals("since")
                    ? Optional.empty()
                    : said(name, column, phrases.rows().say(asked.of(), true));
        }
        return Optional.empty();
    }

    private static boolean plain(Part.Pattern pattern) {
        return RowPhrases.plain(pattern.from())
                && pattern.constraints().stream().allMatch(each -> each.question() == null);
    }

    private Optional<Said> said(String word, String column, String rows) {
        var what = column == null
                ? phrases.speech().say("rows.over." + word)
                : phrases.speech().say("rows.over." + word, column);
        return Optional.of(new Said(what, rows));
    }
}

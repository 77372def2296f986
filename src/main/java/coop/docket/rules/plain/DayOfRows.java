package coop.docket.rules.plain;

import coop.docket.rules.guard.words.Part;
import java.util.Locale;
import java.util.Set;

/** Which first day rows know, which depends on the words that narrowed them: a limit says more than an event. */
enum DayOfRows {
    LIMIT,
    EVENT,
    BEGUN,
    NONE;

    private static final Set<String> LIMITS = Set.of("moreThan", "atLeast", "past");

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DayOfRows of(Part rows) {
        if (rows instanceof Part.Named named && named.meaning().part() != null) {
            return of(named.meaning().part());
        }
        if (!(rows instanceof Part.Asked asked)) {
            return NONE;
        }
        var own = LIMITS.contains(asked.word().name())
                ? LIMIT
                : asked.word().name().equals("done")
                        ? EVENT
                        : asked.word().name().equals("openProceedings") ? BEGUN : NONE;
        var before = asked.of() == null ? NONE : of(asked.of());
        return own.compareTo(before) < 0 ? own : before;
    }
}

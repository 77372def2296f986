package coop.docket.rules.guard.words;

import coop.docket.rules.terms.Span;
import coop.docket.rules.vocabulary.Cooperative;
import coop.docket.rules.vocabulary.Flag;
import coop.docket.rules.vocabulary.Rows;
import coop.docket.rules.vocabulary.Signs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What kind of thing a word of a rule stands for. */
public enum Kind {
    TRUTH,
    NUMBER,
    TEXT,
    DAY,
    SPAN,
    /** Rows of one sheet. */
    ROWS,
    /** One row. */
    ROW,
    SIGNS,
    COOPERATIVE,
    FLAG,
    /** Any of the kinds that a value can have, where a word takes them all. */
    ANY,
    /** Not made out; a remark has been made already. */
    WRONG;

    private static final Map<Class<?>, Kind> BY_TYPE = Map.ofEntries(
            Map.entry(boolean.class, TRUTH),
            Map.entry(long.class, NUMBER),
            Map.entry(Long.class, NUMBER),
            Map.entry(BigDecimal.class, NUMBER),
            Map.entry(Number.class, NUMBER),
            Map.entry(String.class, TEXT),
            Map.entry(LocalDate.class, DAY),
            Map.entry(Span.class, SPAN),
            Map.entry(Rows.class, ROWS),
            Map.entry(Signs.class, SIGNS),
            Map.entry(Flag.class, FLAG),
            Map.entry(Cooperative.class, COOPERATIVE));

    /** The kind of a Java type that rules may see; empty for all others. */
    static Optional<Kind> of(Class<?> type) {
        return ChildSheets.has(type) ? Optional.of(ROW) : Optional.ofNullable(BY_TYPE.get(type));
    }

    /** Whether it is a value and no row, list or flag. */
    public boolean isValue() {
        return this == NUMBER || this == TEXT || this == DAY || this == SPAN;
    }
}

package coop.docket.rules.vocabulary;

import coop.docket.register.Sheet;
import coop.docket.register.TaxCode;
import java.time.LocalDate;

/** Questions that ask whether the register itself can be right. */
public interface DoubtWords extends DayWords, IdentityWords {

    Line own();

    /** The day as it stands in the register, be it in the future. */
    default LocalDate asWritten(@Literal(Literal.Of.COLUMN) String column) {
        return own().row().date(Sheet.COOPERATIVES.column(column));
    }

    /** Whether the code is so many digits, of which the last checks the others; the law knows such codes of ten. */
    default boolean taxCodeHolds(long digits) {
        return code().length() == digits && TaxCode.valid(code());
    }

    /** Whether an office has brought a list of areas. */
    default boolean areaListLoaded() {
        return terms().areas().loaded();
    }

    /** Whether the list of areas holds the area of the seat today. */
    default boolean areaListed() {
        return area() != null && terms().areas().holds(area(), today());
    }
}

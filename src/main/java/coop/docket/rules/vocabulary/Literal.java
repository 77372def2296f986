package coop.docket.rules.vocabulary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an argument that a rule must write out in quotation marks, and says what may stand in them. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Literal {
    Of value();

    /** What the quoted text names. */
    enum Of {
        /** A parameter of the pack. */
        PARAMETER,
        /** A column of the sheet that the rows are of, or of the cooperative itself. */
        COLUMN,
        /** A value of the column named before, or of the word given before. */
        VALUE,
        /** A day written yyyy-MM-dd. */
        DAY,
        /** A day of the year written MM-dd. */
        DAY_OF_YEAR,
        /** Any text. */
        TEXT,
        /** The id of the rule itself. */
        RULE
    }
}

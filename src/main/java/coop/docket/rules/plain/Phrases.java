package coop.docket.rules.plain;

import coop.docket.register.Column;
import coop.docket.register.Sheet;
import coop.docket.rules.guard.words.ChildSheets;
import coop.docket.rules.guard.words.Meaning;
import coop.docket.rules.guard.words.Part;

/**
 * Everything that puts parts of a rule into words, at one place of it.
 *
 * @param row the kind of row within whose brackets the part stands; null where it is asked of the cooperative itself
 */
record Phrases(Speech speech, Class<?> row) {

    Values values() {
        return new Values(this);
    }

    Questions questions() {
        return new Questions(this, 0);
    }

    RowPhrases rows() {
        return new RowPhrases(this);
    }

    Numbers numbers() {
        return new Numbers(speech);
    }

    /** The same within the brackets of a row. */
    Phrases within(Class<?> kind) {
        return new Phrases(speech, kind);
    }

    /** A column by the text that names it, within a sentence. */
    String column(Sheet sheet, Part name) {
        return speech.say("column", bare(sheet, ((Part.Written) name).begin().text()));
    }

    /** Its name alone. */
    String bare(Sheet sheet, String column) {
        return speech.names().column(sheet, sheet.column(column));
    }

    /** A value as the column's list calls it; the column may be null. */
    String choice(Column column, String key) {
        return speech.quoted(column == null ? key : speech.names().value(column, key));
    }

    static Sheet sheet(Meaning owner) {
        return ChildSheets.of(owner.type());
    }

    static String text(Part literal) {
        return literal.begin().text();
    }
}

package coop.docket.pages.layouts;

import coop.docket.register.Column;
import coop.docket.register.Sheet;

/** What the fields of the form are called that say how one sheet of ours is drawn. */
public record FieldNames(String sheet) {

    static FieldNames of(Sheet sheet) {
        return new FieldNames(sheet.key());
    }

    public String dates() {
        return sheet + "-dates";
    }

    public String once() {
        return sheet + "-once";
    }

    /** Which column of ours stands at a place of theirs. */
    public String as(int place) {
        return sheet + "-as-" + place;
    }

    /** A place of theirs that is drawn from once more. */
    public String again(int number) {
        return sheet + "-again-" + number;
    }

    public String againAs(int number) {
        return sheet + "-again-as-" + number;
    }

    public String constant(int number) {
        return sheet + "-constant-" + number;
    }

    public String is(int number) {
        return sheet + "-is-" + number;
    }

    public String prefix(Column column) {
        return sheet + "-prefix-" + column.key();
    }

    public String joined(Column column) {
        return sheet + "-joined-" + column.key();
    }

    /** What one of the values found in their column means. */
    public String value(Column column, int number) {
        return sheet + "-value-" + column.key() + "-" + number;
    }
}

package coop.docket.register;

import coop.docket.language.Language;
import coop.docket.language.Words;
import java.util.Locale;

/** What sheets, their rows, columns and values are called within a sentence of a language. */
public record RegisterNames(Words words) {

    public static RegisterNames in(Language language) {
        return new RegisterNames(Words.in(language));
    }

    public String sheet(Sheet sheet) {
        return words.say("columns.sheet." + sheet.key());
    }

    /** One row of the sheet. */
    public String row(Sheet sheet) {
        return words.say("columns.row." + sheet.key());
    }

    public String column(Sheet sheet, Column column) {
        return words.say("columns." + sheet.key() + "." + column.key());
    }

    /** A value of a column that has a closed list, or of yes and no; the text itself where it is no value of it. */
    public String value(Column column, String key) {
        var list = column.kind() == ValueKind.YES_NO
                ? ValueKind.YES_NO.name()
                : column.list() == null ? "" : column.list().name();
        var name = "columns.value." + list + "." + key;
        return words.has(name) ? words.say(name) : key;
    }

    /** A name with a capital, as it heads a column or stands by itself. */
    public static String heading(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}

package coop.docket.register;

import coop.docket.language.Language;
import coop.docket.language.Words;
import java.util.Arrays;
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

    /** What heads a sheet where people look at it: as the register's files head it, which have no Thai. */
    public String heading(Sheet sheet) {
        return switch (words.language()) {
            case VI -> sheet.vietnamese();
            case EN -> sheet.english();
            case TH -> sheet(sheet);
        };
    }

    /** What heads a column where people look at it. */
    public String heading(Column column) {
        return switch (words.language()) {
            case VI -> column.vietnamese();
            case EN -> column.english();
            case TH -> column(of(column), column);
        };
    }

    /** How a value of a list is shown by itself; the key where the list has no such value. */
    public String shown(ClosedList list, String key) {
        return list.entry(key)
                .map(entry -> switch (words.language()) {
                    case VI -> entry.vietnamese();
                    case EN -> entry.english();
                    case TH -> words.say("columns.value." + list.name() + "." + key);
                })
                .orElse(key);
    }

    private static Sheet of(Column column) {
        return Arrays.stream(Sheet.values())
                .filter(sheet ->
                        sheet.has(column.key()) && sheet.column(column.key()).equals(column))
                .findFirst()
                .orElseThrow();
    }

    /** A name with a capital, as it heads a column or stands by itself. */
    public static String heading(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}

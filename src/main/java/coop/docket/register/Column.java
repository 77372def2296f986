package coop.docket.register;

import coop.docket.language.Language;
import coop.docket.language.Said;
import java.util.Locale;

/**
 * One column of a sheet.
 *
 * @param key its name in files, rules and mappings
 * @param vietnamese its heading as offices write it
 * @param list the closed list of a {@link ValueKind#LIST}, else null
 * @param event whether the column records an event: blank means it has not happened
 * @param personal whether it is personal data
 * @param required whether a row without it is refused
 * @param least the smallest number it may hold, where it holds numbers
 * @param most the largest
 * @param index its place in a {@link Row}
 */
public record Column(
        String key,
        String vietnamese,
        ValueKind kind,
        ClosedList list,
        boolean event,
        boolean personal,
        boolean required,
        long least,
        long most,
        int index) {

    private static final long NO_LIMIT = Long.MAX_VALUE;

    static Column of(String key, String vietnamese, ValueKind kind) {
        return new Column(
                key,
                vietnamese,
                kind,
                null,
                false,
                false,
                false,
                kind == ValueKind.SIGNED_AMOUNT ? -NO_LIMIT : 0,
                NO_LIMIT,
                -1);
    }

    static Column of(String key, String vietnamese, ClosedList list) {
        return new Column(key, vietnamese, ValueKind.LIST, list, false, false, false, 0, NO_LIMIT, -1);
    }

    static Column event(String key, String vietnamese) {
        return new Column(key, vietnamese, ValueKind.DATE, null, true, false, false, 0, NO_LIMIT, -1);
    }

    Column asPersonal() {
        return new Column(key, vietnamese, kind, list, event, true, required, least, most, index);
    }

    Column asRequired() {
        return new Column(key, vietnamese, kind, list, event, personal, true, least, most, index);
    }

    Column between(long smallest, long largest) {
        return new Column(key, vietnamese, kind, list, event, personal, required, smallest, largest, index);
    }

    Column at(int place) {
        return new Column(key, vietnamese, kind, list, event, personal, required, least, most, place);
    }

    /** The key with spaces and a capital: {@code Last meeting on}. */
    public String english() {
        var words = key.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The heading as templates in a language have it; no file is read in Thai. */
    public Said heading() {
        return language -> language == Language.EN ? english() : vietnamese;
    }
}

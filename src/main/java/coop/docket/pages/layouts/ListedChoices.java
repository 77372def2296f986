package coop.docket.pages.layouts;

import coop.docket.pages.frame.Choice;
import coop.docket.pages.frame.RegisterWords;
import coop.docket.register.Column;
import coop.docket.register.ValueKind;
import java.util.List;
import java.util.stream.Stream;

/** What a column may hold, where that can be listed. */
final class ListedChoices {
    private static final List<String> YES_NO = List.of("yes", "no");

    private ListedChoices() {}

    static List<Choice> of(Column column, RegisterWords words) {
        var keys = column.kind() == ValueKind.YES_NO
                ? YES_NO.stream()
                : column.kind() == ValueKind.LIST ? column.list().keys().stream() : Stream.<String>of();
        return keys.map(key -> new Choice(key, words.content(column, key))).toList();
    }
}

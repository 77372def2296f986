package coop.docket.rules.guard;

import coop.docket.register.ClosedList;
import coop.docket.register.Column;
import coop.docket.register.ValueKind;
import coop.docket.rules.guard.text.Remarks;
import coop.docket.rules.guard.text.Token;
import coop.docket.rules.guard.words.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks that a value of a column with a closed list is one of that list. */
final class Choices {
    private final Remarks remarks;

    Choices(Remarks remarks) {
        this.remarks = remarks;
    }

    /** Checks a written value against the column it is compared with; either may be null. */
    void check(Column column, Token value) {
        if (column == null || value == null || !value.is(Token.Kind.TEXT)) {
            return;
        }
        var keys = keys(column);
        if (keys.isEmpty() || keys.contains(value.text())) {
            return;
        }
        var proposed = meant(column, value.text()).or(() -> Spelling.nearest(value.text(), keys));
        if (proposed.isPresent()) {
            remarks.misspelt(
                    value,
                    "value-unknown",
                    '"' + proposed.get() + '"',
                    value.text(),
                    column.key(),
                    Spelling.list(keys));
        } else {
            remarks.at(value, "value-unknown", value.text(), column.key(), Spelling.list(keys));
        }
    }

    private static List<String> keys(Column column) {
        if (column.kind() == ValueKind.YES_NO) {
            return List.of("yes", "no");
        }
        return column.list() == null ? List.of() : column.list().keys();
    }

    /** The key of what an office would write: Nông nghiệp is AGRICULTURE. */
    private static Optional<String> meant(Column column, String written) {
        if (column.kind() == ValueKind.YES_NO) {
            return Optional.ofNullable(
                    switch (written.toLowerCase(Locale.ROOT)) {
                        case "có", "x", "rồi", "đúng" -> "yes";
                        case "không", "chưa", "sai" -> "no";
                        default -> null;
                    });
        }
        if (column.list() == null) {
            return Optional.empty();
        }
        return column.list().entries().stream()
                .filter(entry -> entry.vietnamese().equalsIgnoreCase(written)
                        || entry.alsoWritten().stream().anyMatch(written::equalsIgnoreCase))
                .map(ClosedList.Entry::key)
                .findFirst();
    }
}

package coop.docket.pages.frame;

import coop.docket.language.Words;
import coop.docket.register.CanonicalText;
import coop.docket.register.ClosedList;
import coop.docket.register.Column;
import coop.docket.register.RegisterNames;
import coop.docket.register.Sheet;
import coop.docket.register.ValueKind;
import coop.docket.rules.terms.Span;
import java.util.Locale;

/** The register in a reader's language: its sheets, columns and values. */
public record RegisterWords(Words words) {

    public String sheet(Sheet sheet) {
        return names().heading(sheet);
    }

    public String column(Column column) {
        return names().heading(column);
    }

    /** What a column holds; words for it where it is not known. */
    public String content(Column column, Object content) {
        if (content == null) {
            return words.say("pages.not-known");
        }
        return switch (column.kind()) {
            case YES_NO -> words.say("pages.value." + content);
            case LIST -> listed(column.list(), content.toString());
            case AMOUNT, SIGNED_AMOUNT -> words.say("pages.amount", content);
            // a year is not counted in thousands
            case INTEGER -> column.key().equals("year") ? content.toString() : words.show(content);
            default -> words.show(content);
        };
    }

    /** What a canonical text stands for. */
    public String text(Column column, String canonical) {
        return content(
                column,
                canonical == null ? null : CanonicalText.read(column, canonical).orElse(canonical));
    }

    public boolean figure(Column column) {
        return column.kind().javaType() != String.class && column.kind() != ValueKind.DATE;
    }

    /** What a word of a rule is called: the column of its name where there is one, else as the rule has it. */
    public String word(String word) {
        var key = key(word);
        return Sheet.COOPERATIVES.has(key) ? column(Sheet.COOPERATIVES.column(key)) : word;
    }

    /** What a word of a rule comes to. */
    public String worth(String word, Object content) {
        var key = key(word);
        if (content instanceof Boolean holds) {
            return words.say("pages.value." + (holds ? "yes" : "no"));
        }
        if (content instanceof Span span) {
            return words.say("pack.span." + span.unit().name().toLowerCase(Locale.ROOT), (long) span.number());
        }
        return Sheet.COOPERATIVES.has(key)
                ? text(Sheet.COOPERATIVES.column(key), content == null ? null : CanonicalText.write(content))
                : content == null ? words.say("pages.not-known") : words.show(content);
    }

    private static String key(String word) {
        return word.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** What a key of a closed list stands for. */
    public String listed(ClosedList list, String key) {
        return names().shown(list, key);
    }

    private RegisterNames names() {
        return new RegisterNames(words);
    }
}

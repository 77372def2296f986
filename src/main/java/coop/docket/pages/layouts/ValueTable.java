package coop.docket.pages.layouts;

import coop.docket.intake.layouts.FoundTable;
import coop.docket.intake.layouts.PlainMeaning;
import coop.docket.intake.mapping.MappedColumn;
import coop.docket.pages.frame.Choice;
import coop.docket.pages.frame.RegisterWords;
import coop.docket.register.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * What the values of one of their columns mean in a closed list of ours.
 *
 * @param name of our column
 * @param from their heading
 * @param unread how many mean nothing as they stand and were not translated
 */
public record ValueTable(Column column, String name, String from, List<Line> lines, List<Choice> choices, long unread) {

    /**
     * One of their values.
     *
     * @param asItStands what it means without a translation; empty where it means that nothing is known, null where it
     *     means nothing
     * @param chosen the translation; empty where there is none
     */
    public record Line(String theirs, String asItStands, String chosen) {

        public boolean unread() {
            return asItStands == null && chosen.isEmpty();
        }
    }

    static ValueTable of(Column column, MappedColumn drawn, FoundTable table, RegisterWords words) {
        var lines = new ArrayList<Line>();
        for (var value : SheetForm.values(table, column, drawn.from())) {
            var plain = PlainMeaning.of(column, drawn.prefix() + value);
            var meaning = plain.refused().isPresent()
                    ? null
                    : plain.value().isEmpty() ? "" : words.content(column, plain.value());
            lines.add(new Line(
                    value,
                    meaning,
                    drawn.values().of(value).map(ours -> key(column, ours)).orElse("")));
        }
        return new ValueTable(
                column,
                words.column(column),
                String.join(", ", drawn.from()),
                lines,
                ListedChoices.of(column, words),
                lines.stream().filter(Line::unread).count());
    }

    /** A mapping may have a word where the form offers keys. */
    private static String key(Column column, String ours) {
        var plain = PlainMeaning.of(column, ours);
        return plain.refused().isPresent() || plain.value().isEmpty() ? ours : plain.value();
    }

    /** Whether what was said is none of what the form offers. */
    public boolean other(Line line) {
        return !line.chosen().isEmpty()
                && !line.chosen().equals(LayoutSection.NOT_KNOWN)
                && choices.stream().noneMatch(choice -> choice.value().equals(line.chosen()));
    }
}

package coop.docket.pages.layouts;

import coop.docket.intake.mapping.MappedSheet;
import coop.docket.pages.frame.Choice;
import coop.docket.pages.frame.RegisterWords;
import coop.docket.register.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * A column of ours that has the same in every row.
 *
 * @param column its key; empty where it is still to be chosen
 * @param choices what it may be; none where anything may be written
 */
public record ConstantLine(String column, String value, List<Choice> choices) {
    private static final int SPARE = 2;

    /** Those that were said, lists that must be chosen from because no heading was chosen for them, and a few more. */
    static List<ConstantLine> of(MappedSheet sheet, RegisterWords words) {
        var lines = new ArrayList<ConstantLine>();
        for (var column : sheet.sheet().columns()) {
            var drawn = sheet.columns().get(column);
            var choices = ListedChoices.of(column, words);
            if (drawn == null
                    ? column.required() && !choices.isEmpty()
                    : drawn.from().isEmpty()) {
                lines.add(new ConstantLine(column.key(), drawn == null ? "" : drawn.constant(), choices));
            }
        }
        for (int i = 0; i < SPARE; i++) {
            lines.add(new ConstantLine("", "", List.of()));
        }
        return lines;
    }

    static int number(List<ConstantLine> lines, Column column) {
        return lines.stream().map(ConstantLine::column).toList().indexOf(column.key());
    }
}

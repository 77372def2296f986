package coop.docket.rules.plain;

import coop.docket.language.Language;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import java.time.LocalDate;
import java.util.List;

/** Every shipped rule in every language, as a table for readers. */
final class PlainTable {
    static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    static final ReadPack SHIPPED = ReadPack.of(PackFiles.shipped(), new Problems());

    private PlainTable() {}

    static String text() {
        var table = new StringBuilder(
                """
                # The shipped rules in plain words

                What each rule states, put into words from its structure by the program itself; the numbers are those in force on
                27 November 2026, or on the nearest day on which the rule is in force. A test holds this page to what the program says.

                """);
        for (var language : Language.values()) {
            table.append("- ").append(PlainRule.note(language)).append('\n');
        }
        table.append("\n| rule | | in plain words |\n|---|---|---|\n");
        for (var rule : SHIPPED.rules().keySet()) {
            for (var language : List.of(Language.VI, Language.EN, Language.TH)) {
                table.append(language == Language.VI ? "| " + rule : "| ")
                        .append(" | ")
                        .append(language.code())
                        .append(" | ")
                        .append(PlainRule.of(SHIPPED, rule, DAY, language).text())
                        .append(" |\n");
            }
        }
        return table.toString();
    }
}

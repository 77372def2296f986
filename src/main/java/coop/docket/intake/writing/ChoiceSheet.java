package coop.docket.intake.writing;

import coop.docket.register.ClosedList;
import coop.docket.register.Column;
import coop.docket.register.ValueKind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;

/** The hidden sheet behind the other sheets' drop-downs: each closed list in a column of its own, yes and no last. */
public final class ChoiceSheet {
    /** What the sheet is called, in every language. */
    public static final String NAME = "coop-docket-lists";

    private static final List<ClosedList> LISTS = List.of(ClosedList.values());
    private static final List<String> YES_NO = List.of("yes", "no");

    private ChoiceSheet() {}

    static void write(Workbook workbook, Spelling spelling) throws IOException {
        var page = workbook.newWorksheet(NAME);
        page.setVisibilityState(VisibilityState.HIDDEN);
        for (int at = 0; at <= LISTS.size(); at++) {
            var keys = keys(at);
            for (int row = 0; row < keys.size(); row++) {
                var word = at == LISTS.size()
                        ? spelling.yesNo(keys.get(row))
                        : spelling.word(LISTS.get(at), keys.get(row));
                page.inlineString(row, at, word);
            }
        }
        page.finish();
    }

    /** Where a column's choices stand; empty where anything may be written. */
    static Optional<String> rangeFor(Column column) {
        var choices = column.kind() == ValueKind.LIST || column.kind() == ValueKind.YES_NO;
        if (!choices) {
            return Optional.empty();
        }
        var at = column.kind() == ValueKind.YES_NO ? LISTS.size() : LISTS.indexOf(column.list());
        var letter = (char) ('A' + at);
        return Optional.of("'" + NAME + "'!$" + letter + "$1:$" + letter + "$" + keys(at).size());
    }

    private static List<String> keys(int at) {
        return at == LISTS.size() ? YES_NO : LISTS.get(at).keys();
    }
}

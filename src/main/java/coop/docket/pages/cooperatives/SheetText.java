package coop.docket.pages.cooperatives;

import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.RegisterWords;
import coop.docket.register.Sheet;
import coop.docket.register.search.Fact;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A sheet of the register for one cooperative, in the reader's language.
 *
 * @param key a word for it in addresses
 * @param rows each with as many facts as the others; columns of which nothing is known are not there
 */
public record SheetText(String key, String title, List<List<FactText>> rows) {

    static SheetText of(Frame frame, Sheet sheet, List<List<Fact>> rows, Map<String, String> names) {
        var used = IntStream.range(0, rows.get(0).size())
                .filter(at -> sheet == Sheet.COOPERATIVES || at > 0)
                .filter(at -> sheet == Sheet.COOPERATIVES
                        || rows.stream()
                                .anyMatch(row -> row.get(at).content() != null
                                        || !row.get(at).earlier().isEmpty()))
                .toArray();
        return new SheetText(
                sheet.key(),
                new RegisterWords(frame.reader().words()).sheet(sheet),
                rows.stream()
                        .map(row -> IntStream.of(used)
                                .mapToObj(at -> FactText.of(frame, row.get(at), names))
                                .toList())
                        .toList());
    }
}

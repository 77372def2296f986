package coop.docket.intake.files;

import coop.docket.language.Folding;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what stands between the cells of a CSV file: the comma, semicolon or tab of the line that heads the codes. */
final class Separator {
    static final int ENOUGH = 1 << 16;

    private static final List<Character> KNOWN = List.of(',', ';', '\t');
    private static final Column CODE = Sheet.COOPERATIVES.column("code");
    private static final Set<String> HEADINGS_OF_CODE = Stream.of(CODE.key(), CODE.vietnamese(), CODE.english())
            .map(Folding::letters)
            .collect(Collectors.toUnmodifiableSet());

    private Separator() {}

    /** @param start the first signs of the file, at most {@link #ENOUGH} */
    static char of(String start) {
        var lines = start.lines().limit(50).toList();
        for (var line : lines) {
            for (var separator : KNOWN) {
                if (headsCodes(line, separator)) {
                    return separator;
                }
            }
        }
        return mostFrequent(lines);
    }

    private static boolean headsCodes(String line, char separator) {
        var cells = line.split(Pattern.quote(String.valueOf(separator)), -1);
        return cells.length > 1
                && Stream.of(cells).limit(1_000).map(Folding::letters).anyMatch(HEADINGS_OF_CODE::contains);
    }

    private static char mostFrequent(List<String> lines) {
        var best = ',';
        long most = 0;
        for (var separator : KNOWN) {
            long count = lines.stream()
                    .mapToLong(line -> line.chars().filter(c -> c == separator).count())
                    .max()
                    .orElse(0);
            if (count > most) {
                best = separator;
                most = count;
            }
        }
        return best;
    }
}

package coop.docket.rulemaking.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of {@code parameters.yml}, into which a dated line can be put; every other line stays as it is written. */
final class ParameterText {
    private static final Pattern NEXT = Pattern.compile("[^\\s#].*");
    private static final Pattern VALUES = Pattern.compile("(\\s+)values\\s*:\\s*(#.*)?");
    private static final Pattern DATED = Pattern.compile("(\\s+)[\"']?(\\d{4}-\\d{2}-\\d{2})[\"']?\\s*:.*");
    private static final Pattern NOTHING = Pattern.compile("\\s*(#.*)?");

    private final List<String> lines;

    ParameterText(String text) {
        this.lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    }

    /** Where the dated lines of a parameter stand. @param last the last line that says something */
    private record Block(List<Line> dated, int last) {}

    private record Line(int at, String indent, LocalDate day) {}

    /**
     * The text with this line in its place by day, or in the place of the one of the same day; empty where the parameter's
     * values are not written line by line.
     */
    Optional<String> with(String parameter, LocalDate day, String entries) {
        return block(parameter).map(block -> {
            var line = block.dated().get(0).indent() + day + ": " + entries;
            var same = block.dated().stream()
                    .filter(each -> each.day().equals(day))
                    .findFirst();
            if (same.isPresent()) {
                lines.set(same.get().at(), line);
            } else {
                lines.add(place(block, day), line);
            }
            return String.join("\n", lines);
        });
    }

    private int place(Block block, LocalDate day) {
        var later =
                block.dated().stream().filter(each -> each.day().isAfter(day)).findFirst();
        if (later.isEmpty()) {
            return block.last() + 1;
        }
        var at = later.get().at();
        // a remark above a line is about that line
        while (lines.get(at - 1).strip().startsWith("#")) {
            at--;
        }
        return at;
    }

    private Optional<Block> block(String parameter) {
        var head = Pattern.compile("[\"']?" + Pattern.quote(parameter) + "[\"']?\\s*:\\s*(#.*)?");
        var at = next(0, lines.size(), head);
        var end = at < 0 ? -1 : next(at + 1, lines.size(), NEXT);
        var values = at < 0 ? -1 : next(at + 1, end < 0 ? lines.size() : end, VALUES);
        return values < 0 ? Optional.empty() : dated(values, end < 0 ? lines.size() : end);
    }

    private Optional<Block> dated(int values, int end) {
        var indent = indent(lines.get(values));
        var dated = new ArrayList<Line>();
        var last = values;
        for (int i = values + 1; i < end; i++) {
            if (NOTHING.matcher(lines.get(i)).matches()) {
                continue;
            }
            if (indent(lines.get(i)) <= indent) {
                break;
            }
            last = i;
            Matcher line = DATED.matcher(lines.get(i));
            if (line.matches()) {
                dated.add(new Line(i, line.group(1), LocalDate.parse(line.group(2))));
            }
        }
        return dated.isEmpty() ? Optional.empty() : Optional.of(new Block(dated, last));
    }

    private int next(int from, int to, Pattern wanted) {
        for (int i = from; i < to; i++) {
            if (wanted.matcher(lines.get(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}

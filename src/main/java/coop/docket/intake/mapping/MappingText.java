package coop.docket.intake.mapping;

import coop.docket.register.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a mapping as the file that {@link MappingFile} reads. */
public final class MappingText {
    private final StringBuilder text = new StringBuilder("sheets:\n");

    private MappingText() {}

    public static String of(Mapping mapping) {
        var writing = new MappingText();
        mapping.sheets().forEach(writing::sheet);
        return writing.text.toString();
    }

    /** A text as YAML takes it, whatever stands in it. */
    public static String quoted(String text) {
        return text.chars().mapToObj(MappingText::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        if (c == '"' || c == '\\') {
            return "\\" + (char) c;
        }
        // what a line cannot hold, or nobody could see in it
        var bare = c >= ' ' && c < 0x7F
                || c > 0xA0 && c != 0xAD && (c < 0x2000 || c > 0x20FF) && c < 0xFE00
                || Character.isSurrogate((char) c);
        return bare ? String.valueOf((char) c) : "\\u%04X".formatted(c);
    }

    private void sheet(MappedSheet sheet) {
        line("  - sheet: " + sheet.sheet().key());
        if (!sheet.from().isEmpty()) {
            line("    from: " + quoted(sheet.from()));
        }
        if (sheet.monthFirst()) {
            line("    dates: month-first");
        }
        if (sheet.oncePerCode()) {
            line("    once-per-code: yes");
        }
        line("    columns:");
        sheet.columns().forEach(this::column);
    }

    private void column(Column column, MappedColumn how) {
        line("      " + column.key() + ": " + (how.bare() ? quoted(how.from().get(0)) : parts(how)));
    }

    private static String parts(MappedColumn how) {
        if (how.from().isEmpty()) {
            return "{ constant: " + quoted(how.constant()) + " }";
        }
        var parts = new ArrayList<String>();
        parts.add("from: " + from(how.from()));
        if (!how.joinedBy().equals(MappedColumn.BLANK)) {
            parts.add("joined-by: " + quoted(how.joinedBy()));
        }
        if (!how.prefix().isEmpty()) {
            parts.add("prefix: " + quoted(how.prefix()));
        }
        if (!how.values().isEmpty()) {
            parts.add("values: "
                    + how.values().written().entrySet().stream()
                            .map(each -> quoted(each.getKey()) + ": " + quoted(each.getValue()))
                            .collect(Collectors.joining(", ", "{ ", " }")));
        }
        return parts.stream().collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String from(List<String> headings) {
        return headings.size() == 1
                ? quoted(headings.get(0))
                : headings.stream().map(MappingText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}

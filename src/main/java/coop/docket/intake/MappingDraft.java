package coop.docket.intake;

import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.files.RawRow;
import coop.docket.intake.files.Table;
import coop.docket.intake.headings.HeadingLikeness;
import coop.docket.intake.headings.SheetNames;
import coop.docket.intake.texts.Tidy;
import coop.docket.language.Words;
import coop.docket.refusal.Refusal;
import coop.docket.register.Sheet;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** The first draft of a mapping, from the headings of a file: what is alike is put together, for a person to check. */
public final class MappingDraft {
    private static final int ROWS = 50;

    private final Words words;
    private final StringBuilder text = new StringBuilder();

    private MappingDraft(Words words) {
        this.words = words;
    }

    /** @throws Refusal if nothing in the file is headed */
    public static String of(Path path, IntakeLimits limits, Words words) {
        var draft = new MappingDraft(words);
        try (var source = Source.open(path, limits, ReadAs.IT_STANDS)) {
            draft.line("# " + words.say("intake.draft.about"));
            draft.line("sheets:");
            var drafted = new LinkedHashSet<Sheet>();
            for (var table : source.tables()) {
                var headings = headings(table);
                var sheet = source.tables().size() == 1
                        ? Sheet.COOPERATIVES
                        : SheetNames.sheet(table.name()).orElse(Sheet.COOPERATIVES);
                if (!headings.isEmpty() && drafted.add(sheet)) {
                    draft.sheet(sheet, table, headings, source.tables().size() > 1);
                }
            }
            if (drafted.isEmpty()) {
                throw Refusal.notValid(
                        "intake.draft.no-headings", path.getFileName().toString());
            }
        }
        return draft.text.toString();
    }

    /** Of the row with the most different words, which is where tables are headed. */
    private static Set<String> headings(Table table) {
        Set<String> best = Set.of();
        try (var rows = table.open()) {
            for (int i = 0; i < ROWS; i++) {
                var row = rows.next();
                if (row == null) {
                    break;
                }
                var found = words(row);
                best = found.size() > best.size() ? found : best;
            }
        }
        return best;
    }

    private static Set<String> words(RawRow row) {
        var found = new LinkedHashSet<String>();
        for (int place = 0; place < row.cells().length; place++) {
            var cell = Tidy.text(row.cells()[place]);
            if (!cell.isEmpty() && !row.isNumber(place)) {
                found.add(cell);
            }
        }
        return found;
    }

    private void sheet(Sheet sheet, Table table, Set<String> headings, boolean several) {
        line("  - sheet: " + sheet.key());
        if (several) {
            line("    from: " + quoted(table.name()));
        }
        line("    dates: day-first");
        line("    columns:");
        var likeness = new HeadingLikeness(sheet, headings);
        for (var column : sheet.columns()) {
            var like = likeness.of(column);
            var begin = "      " + column.key() + ": ";
            if (like.isPresent()) {
                var check = like.get().sure() ? "" : " # " + words.say("intake.draft.check");
                line(begin + quoted(like.get().heading()) + check);
            } else if (column.required()) {
                line(begin + "\"\" # " + words.say("intake.draft.required", column.vietnamese()));
            } else {
                line("      # " + column.key() + ": # " + column.vietnamese());
            }
        }
        likeness.left().forEach(left -> line("    # " + words.say("intake.draft.left", quoted(left))));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}

package coop.docket.intake;

import coop.docket.intake.files.IntakeLimits;
import coop.docket.intake.headings.HeadingGuess;
import coop.docket.intake.headings.HeadingLikeness;
import coop.docket.intake.headings.SheetGuess;
import coop.docket.intake.mapping.MappingText;
import coop.docket.language.Words;
import coop.docket.refusal.Refusal;
import coop.docket.register.Sheet;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Set;

/** The first draft of a mapping, from the headings of a file: what is alike is put together, for a person to check. */
public final class MappingDraft {
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
            var headings = new LinkedHashMap<String, Set<String>>();
            source.tables()
                    .forEach(table ->
                            headings.put(table.name(), HeadingGuess.of(table).headings()));
            var guessed = SheetGuess.of(headings);
            if (guessed.isEmpty()) {
                throw Refusal.notValid(
                        "intake.draft.no-headings", path.getFileName().toString());
            }
            var several = source.tables().size() > 1;
            guessed.forEach((sheet, table) -> draft.sheet(sheet, several ? table : "", headings.get(table)));
        }
        return draft.text.toString();
    }

    /** @param from their table; empty where it is the only one */
    private void sheet(Sheet sheet, String from, Set<String> headings) {
        line("  - sheet: " + sheet.key());
        if (!from.isEmpty()) {
            line("    from: " + MappingText.quoted(from));
        }
        line("    dates: day-first");
        line("    columns:");
        var likeness = new HeadingLikeness(sheet, headings);
        for (var column : sheet.columns()) {
            var like = likeness.of(column);
            var begin = "      " + column.key() + ": ";
            if (like.isPresent()) {
                var check = like.get().sure() ? "" : " # " + words.say("intake.draft.check");
                line(begin + MappingText.quoted(like.get().heading()) + check);
            } else if (column.required()) {
                line(begin + "\"\" # " + words.say("intake.draft.required", column.vietnamese()));
            } else {
                line("      # " + column.key() + ": # " + column.vietnamese());
            }
        }
        likeness.left().forEach(left -> line("    # " + words.say("intake.draft.left", MappingText.quoted(left))));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}

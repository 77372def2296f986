package coop.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.refusal.Refusal;
import coop.docket.register.CanonicalText;
import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files as offices make them: what is taken of each, and what is said, in {@code dirt.txt}; -Ddirt=FILE writes it anew. */
class DirtTest {
    private static final int LEAST = 80;

    @TempDir
    Path folder;

    @Test
    void there_are_enough_kinds() throws IOException {
        assertThat(DirtyFile.all()).hasSizeGreaterThanOrEqualTo(LEAST);
        assertThat(DirtyFile.all().stream().map(DirtyFile::title)).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> each_kind_is_taken_and_spoken_of_as_written() throws IOException {
        if (System.getProperty("dirt") != null) {
            var all = new StringBuilder();
            for (var file : DirtyFile.all()) {
                all.append(file.written(found(file)));
            }
            Files.writeString(Path.of(System.getProperty("dirt")), all);
        }
        return DirtyFile.all().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.title(), () -> assertThat(found(file)).isEqualTo(file.expected())));
    }

    private List<String> found(DirtyFile file) throws IOException {
        var lines = new ArrayList<String>();
        try {
            var reading = Reading.of(file.write(folder), ReadAs.converted(file.convert()));
            reading.dossiers().forEach(dossier -> lines.addAll(taken(dossier)));
            for (var language : List.of(Language.VI, Language.EN)) {
                var words = Words.in(language);
                reading.refused()
                        .forEach(cell -> lines.add("%s: %s%d %s"
                                .formatted(mark(language), cell.letter(), cell.row(), words.say(cell.reason()))));
                reading.remarks()
                        .forEach(remark -> lines.add("%s (%d %s): %s"
                                .formatted(mark(language), remark.row(), remark.column(), words.say(remark.reason()))));
            }
        } catch (Refusal refused) {
            for (var language : List.of(Language.VI, Language.EN)) {
                lines.add(mark(language) + "! " + Words.in(language).say(refused.reason()));
            }
        }
        return lines;
    }

    private static String mark(Language language) {
        return language.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<String> taken(Dossier dossier) {
        var rows = new ArrayList<>(List.of(dossier.cooperative()));
        Sheet.children().forEach(sheet -> rows.addAll(dossier.rows(sheet)));
        return rows.stream().map(DirtTest::taken).toList();
    }

    private static String taken(Row row) {
        return "+ " + row.code()
                + row.sheet().columns().stream()
                        .skip(1)
                        .filter(column -> row.value(column) != null)
                        .filter(column -> !column.key().equals("type"))
                        .map(column -> " | " + column.key() + "=" + CanonicalText.write(row.value(column)))
                        .collect(Collectors.joining());
    }
}

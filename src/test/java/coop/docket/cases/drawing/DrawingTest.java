package coop.docket.cases.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.cases.CaseAction;
import coop.docket.cases.CaseKind;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.cases.moves.Allowed;
import coop.docket.language.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the procedures look like. */
class DrawingTest {

    private static String file(CaseKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ".svg";
    }

    @ParameterizedTest
    @EnumSource(CaseKind.class)
    void the_drawing_that_the_readme_shows_is_the_one_that_is_printed(CaseKind kind) throws Exception {
        var printed = ProcedureSvg.of(ShippedWorkflow.get(), kind, Language.VI);
        Files.createDirectories(Path.of("target/workflow"));
        Files.writeString(Path.of("target/workflow", file(kind)), printed);

        assertThat(Path.of("src/docs/workflow", file(kind)))
                .as("as `workflow %s --format svg` prints it", kind)
                .hasContent(printed);
        assertThat(Files.readString(Path.of("README.md"))).contains("src/docs/workflow/" + file(kind));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_drawing_is_sound_and_says_everything_in_words(Language language) throws Exception {
        for (var kind : CaseKind.values()) {
            var svg = ProcedureSvg.of(ShippedWorkflow.get(), kind, language);
            var dot = ProcedureDot.of(ShippedWorkflow.get(), kind, language);
            var table = String.join("\n", ProcedureTable.lines(ShippedWorkflow.get(), kind, language));
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
            ShippedWorkflow.get().of(kind).steps().values().forEach(step -> step.ways()
                    .values()
                    .forEach(way -> assertThat(dot)
                            .contains("\"" + step.name() + "\" -> " + (way.ends() ? "end" : "\"" + way.to() + "\""))));
            assertThat(svg + dot + table)
                    .doesNotContain("cases.drawing", "step.", "way.", "actor.", "document.", "gate.");
        }
    }

    @Test
    void what_people_may_do_stands_apart_from_what_the_tracker_does() {
        var lines = MovesTable.lines(Language.EN);
        var people = lines.subList(1, lines.indexOf(""));

        assertThat(people)
                .hasSize((int) Arrays.stream(CaseAction.values())
                        .filter(action -> !Allowed.from(action).isEmpty())
                        .count())
                .noneMatch(line -> line.contains("cases."));
        assertThat(lines).contains("What the tracker does by itself:");
    }
}

package coop.docket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.cli.terminal.Terminal;
import coop.docket.language.Language;
import coop.docket.rules.judging.ReadPack;
import coop.docket.rules.source.PackFiles;
import coop.docket.rules.source.Problems;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import net.sourceforge.argparse4j.inf.Namespace;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What policy officers are told of their rules. */
class RulesCommandTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-27T03:00:00Z"));

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @Nested
    class A_rule {

        @Test
        void is_shown_in_plain_words_before_its_text() {
            var shown = show(Language.VI, LocalDate.of(2026, 11, 27));

            assertThat(shown)
                    .containsSubsequence(
                            "đã đủ 18 tháng (meeting.limit) kể từ ngày họp Đại hội thành viên gần nhất",
                            "thì: nêu INA-07",
                            "“Ngày xét” là ngày mà sổ được xét.",
                            "rule \"INA-07\"",
                            "examples:");
        }

        @Test
        void is_shown_in_the_readers_language_with_the_numbers_of_the_day() {
            assertThat(show(Language.TH, LocalDate.of(2025, 1, 2)))
                    .contains("ครบ 18 เดือน", "ตัวเลขเป็นของ วันที่ 2/1/2568");
        }

        private String show(Language language, LocalDate day) {
            var terminal = new Terminal(out, out, language, false, 100);
            new RuleText(terminal).print(ReadPack.of(PackFiles.shipped(), new Problems()), "ina-07", day);
            return said.toString(StandardCharsets.UTF_8);
        }
    }

    @Nested
    class A_check {

        @Test
        void tells_what_looks_wrong_and_still_calls_the_pack_sound() throws Exception {
            var arguments = new HashMap<String, Object>(Map.of("action", "check"));
            var terminal = new Terminal(out, new PrintStream(new ByteArrayOutputStream()), Language.EN, false, 100);

            new RulesCommand(Language.EN, null, CLOCK).run(terminal, new Namespace(arguments));

            assertThat(said.toString(StandardCharsets.UTF_8))
                    .contains("debt/DEB-09G.drl:3: warning: DEB-09G: no lawyer has checked its basis yet: ")
                    .containsSubsequence("7 warnings, none of which is a mistake.", "The pack is sound: 72 rules");
        }
    }
}

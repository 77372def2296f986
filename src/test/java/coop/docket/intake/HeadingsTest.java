package coop.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.refusal.Refusal;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {
    private static final long SEED = 7;

    @TempDir
    Path folder;

    private Path csv(String... lines) throws IOException {
        return Files.writeString(folder.resolve("cooperatives.csv"), String.join("\n", lines) + "\n");
    }

    private static String quoted(List<String> cells) {
        return "\"" + String.join("\",\"", cells) + "\"";
    }

    @Nested
    class Every_column {
        @Test
        void is_known_by_key_and_in_both_languages_in_any_order() throws IOException {
            List<Function<Column, String>> spellings = List.of(
                    Column::key,
                    Column::vietnamese,
                    Column::english,
                    column -> " " + column.vietnamese().toUpperCase(Locale.ROOT) + " :",
                    column -> java.text.Normalizer.normalize(column.vietnamese(), java.text.Normalizer.Form.NFD));
            for (var spelling : spellings) {
                var columns = new ArrayList<>(Sheet.COOPERATIVES.columns());
                Collections.shuffle(columns, new Random(SEED));
                var values = columns.stream()
                        .map(column -> column.key().equals("code")
                                ? "1"
                                : column.key().equals("type")
                                        ? "HTX"
                                        : column.key().equals("name") ? "A" : "")
                        .toList();

                var reading =
                        Reading.of(csv(quoted(columns.stream().map(spelling).toList()), quoted(values)));

                assertThat(reading.remarks()).isEmpty();
                assertThat(reading.codes()).containsExactly("1");
            }
        }
    }

    @Nested
    class Title_rows {
        @Test
        void above_the_headings_are_skipped() throws IOException {
            var reading = Reading.of(csv(
                    "ỦY BAN NHÂN DÂN TỈNH,,",
                    ",,",
                    "DANH SÁCH HỢP TÁC XÃ,,",
                    "Mã số HTX,Tên hợp tác xã,Loại hình",
                    "# giải thích,,",
                    "1,A,HTX"));

            assertThat(reading.codes()).containsExactly("1");
            assertThat(reading.dossiers().get(0).cooperative().line()).isEqualTo(6);
        }
    }

    @Nested
    class A_unit_of_money {
        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "Vốn điều lệ (triệu đồng), 2000000",
            "Vốn điều lệ (tỷ đồng), 2000000000",
            "Vốn điều lệ (nghìn đồng), 2000",
            "Vốn điều lệ (ĐVT: triệu đồng), 2000000",
            "Vốn điều lệ (đồng), 2",
            "Vốn điều lệ (triệu đồng/năm), 2000000",
            "charter_capital (triệu), 2000000",
        })
        void in_a_heading_multiplies_the_column(String heading, long value) throws IOException {
            var reading = Reading.of(csv("code,name,type," + heading, "1,A,HTX,2"));

            assertThat(reading.dossiers().get(0).cooperative().whole(Sheet.COOPERATIVES.column("charter_capital")))
                    .isEqualTo(value);
        }
    }

    @Nested
    class Wrong_headings {
        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "code,name,type,Tên hợp tác xã | intake.heading.twice",
                    "code,name,phone | intake.heading.missing",
                    "name,type,phone | intake.heading.not-found",
                    "code,type,phone | intake.heading.not-found",
                })
        void refuse_the_file(String headings, String reason) throws IOException {
            var path = csv(headings, "1,A,HTX");
            assertThatThrownBy(() -> Reading.of(path)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                            refusal.reason().key())
                    .isEqualTo(reason));
        }
    }
}

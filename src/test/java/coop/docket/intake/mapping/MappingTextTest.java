package coop.docket.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MappingTextTest {
    private static final List<String> TEXTS = List.of(
            "Số ĐKKD",
            "Vốn (triệu đồng)",
            "a: b",
            "- x",
            "\"q\" \\ '",
            "#1",
            "{x}",
            "[y]",
            "yes",
            "0012",
            "ไทย",
            "😀",
            "&a",
            "*b",
            "!c",
            "%d",
            "@e",
            "x\u00A0y",
            "e\u0301");

    private final Random random = new Random(Long.getLong("seed", 7));

    private String any() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private MappedColumn column() {
        if (random.nextInt(5) == 0) {
            return MappedColumn.constant(any());
        }
        var from = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> any() + i)
                .toList();
        var values = new LinkedHashMap<String, String>();
        for (int i = random.nextInt(3); i > 0; i--) {
            values.put(any() + i, any());
        }
        return new MappedColumn(
                from,
                from.size() > 1 && random.nextBoolean() ? " – " : MappedColumn.BLANK,
                random.nextBoolean() ? "GCN: " : "",
                "",
                Translations.of(values));
    }

    private Mapping mapping() {
        var sheets = new ArrayList<MappedSheet>();
        for (var sheet : Sheet.values()) {
            var columns = new LinkedHashMap<Column, MappedColumn>();
            sheet.columns().stream()
                    .filter(column -> column.required() || random.nextInt(3) == 0)
                    .forEach(column -> columns.put(column, column()));
            sheets.add(new MappedSheet(
                    sheet, random.nextBoolean() ? any() : "", random.nextBoolean(), random.nextBoolean(), columns));
        }
        return new Mapping(sheets);
    }

    @Nested
    class A_mapping_that_was_written {
        @Test
        void is_read_as_it_was_whatever_stands_in_it() {
            for (int time = 0; time < 200; time++) {
                var mapping = mapping();
                assertThat(MappingFile.read("map.yml", MappingText.of(mapping))).isEqualTo(mapping);
            }
        }

        @Test
        void looks_as_a_person_would_have_written_it() {
            var text = MappingText.of(
                    MappingFile.read(
                            "map.yml",
                            "sheets: [ { sheet: cooperatives, dates: month-first, columns: { code: { from: Số, prefix: 'GCN:' },"
                                    + " name: Đơn vị, type: { constant: COOPERATIVE }, seal: { from: Dấu, values: { Có: HELD } } } } ]"));

            assertThat(text)
                    .isEqualTo(
                            """
                            sheets:
                              - sheet: cooperatives
                                dates: month-first
                                columns:
                                  code: { from: "Số", prefix: "GCN:" }
                                  name: "Đơn vị"
                                  type: { constant: "COOPERATIVE" }
                                  seal: { from: "Dấu", values: { "Có": "HELD" } }
                            """);
        }
    }
}

package coop.docket.register;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.language.Language;
import coop.docket.language.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the register's sheets, columns and values are called. */
class RegisterNamesTest {

    @Test
    void every_sheet_column_and_value_has_a_name_in_every_language() {
        for (var language : Language.values()) {
            assertThat(keys()).allMatch(Words.in(language)::has, "has a name in " + language);
        }
    }

    @Test
    void vietnamese_calls_values_as_the_register_does() {
        var names = RegisterNames.in(Language.VI);
        for (var column : columns()) {
            if (column.list() != null) {
                for (var entry : column.list().entries()) {
                    assertThat(names.value(column, entry.key())).isEqualTo(entry.vietnamese());
                }
            }
        }
    }

    @Test
    void a_text_that_is_no_value_is_said_as_it_stands() {
        assertThat(RegisterNames.in(Language.TH).value(Sheet.COOPERATIVES.column("label"), "NOTHING"))
                .isEqualTo("NOTHING");
        assertThat(RegisterNames.in(Language.TH).value(Sheet.COOPERATIVES.column("name"), "yes"))
                .isEqualTo("yes");
    }

    @Test
    void thai_readers_see_headings_and_values_in_thai_others_as_files_have_them() {
        var sent = Sheet.NOTICES.column("sent_on");
        var label = Sheet.COOPERATIVES.column("label").list();

        assertThat(RegisterNames.in(Language.TH).heading(sent)).isEqualTo("วันที่ส่ง");
        assertThat(RegisterNames.in(Language.TH).heading(Sheet.DEBTS)).isEqualTo("หนี้สิน");
        assertThat(RegisterNames.in(Language.TH).shown(label, "WEAK")).isEqualTo("อ่อนแอ");
        assertThat(RegisterNames.in(Language.EN).heading(sent)).isEqualTo("Sent on");
        assertThat(RegisterNames.in(Language.VI).heading(sent)).isEqualTo("Ngày gửi");
        assertThat(RegisterNames.in(Language.VI).shown(label, "NOTHING")).isEqualTo("NOTHING");
    }

    @Test
    void no_two_columns_of_a_sheet_and_no_two_values_of_a_list_are_called_the_same() {
        for (var language : Language.values()) {
            var names = RegisterNames.in(language);
            for (var sheet : Sheet.values()) {
                assertThat(sheet.columns().stream().map(column -> names.column(sheet, column)))
                        .doesNotHaveDuplicates();
                for (var column : sheet.columns()) {
                    if (column.list() != null) {
                        assertThat(column.list().keys().stream().map(key -> names.value(column, key)))
                                .doesNotHaveDuplicates();
                    }
                }
            }
        }
    }

    private static List<String> keys() {
        var keys = new ArrayList<String>();
        for (var sheet : Sheet.values()) {
            keys.add("columns.sheet." + sheet.key());
            keys.add("columns.row." + sheet.key());
            sheet.columns().forEach(column -> keys.add("columns." + sheet.key() + "." + column.key()));
        }
        for (var list : ClosedList.values()) {
            list.keys().forEach(key -> keys.add("columns.value." + list + "." + key));
        }
        keys.addAll(List.of("columns.value.YES_NO.yes", "columns.value.YES_NO.no"));
        return keys;
    }

    private static List<Column> columns() {
        return Arrays.stream(Sheet.values())
                .flatMap(sheet -> sheet.columns().stream())
                .toList();
    }
}

package coop.docket.intake.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.intake.files.Table;
import coop.docket.intake.texts.CooperativeCode;
import coop.docket.intake.texts.Tidy;
import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.refusal.Refusal;
import coop.docket.register.CanonicalText;
import coop.docket.register.Column;
import coop.docket.register.Sheet;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellReaderTest {
    private static final String UNKNOWN = "?";

    private static Column column(String path) {
        var parts = path.split("\\.");
        return Sheet.valueOf(parts[0].toUpperCase(Locale.ROOT)).column(parts[1]);
    }

    private static String read(String path, String written, boolean number, long unit) {
        var text = Tidy.text(written);
        try {
            var value = CellReader.of(column(path), unit).read(new Cell(text, number, Table.DAY_ZERO));
            return value == null ? UNKNOWN : CanonicalText.write(value);
        } catch (Refusal refused) {
            return refused.reason().key();
        }
    }

    @Nested
    class Blanks_and_words_for_no {
        @ParameterizedTest(name = "{0}: {1} is {2}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "cooperatives.address | -            | ?",
                    "cooperatives.address | n/a          | ?",
                    "cooperatives.address | N/A          | ?",
                    "cooperatives.address | –            | ?",
                    "cooperatives.address | không        | ?",
                    "cooperatives.address | Không có     | ?",
                    "cooperatives.address | KHÔNG        | ?",
                    "cooperatives.address | no           | ?",
                    "cooperatives.address | 0            | 0",
                    "cooperatives.address | Không rõ     | Không rõ",
                    "cooperatives.address | Không tên    | Không tên",
                    "debts.debt_no        | 0            | 0",
                    "debts.debt_no        | không        | ?",
                    "assets.certificate_no| không        | ?",
                    "debts.balance        | 0            | 0",
                    "debts.balance        | không        | ?",
                    "debts.balance        | -            | ?",
                    "cooperatives.official_members | 0   | 0",
                    "cooperatives.official_members | no  | ?",
                    "assets.state_share   | 0            | 0",
                    "assets.state_share   | không có     | ?",
                    "debts.due_on         | 0            | ?",
                    "debts.due_on         | không        | ?",
                    "debts.secured        | 0            | no",
                    "debts.secured        | không        | no",
                    "debts.secured        | Không có     | no",
                    "debts.secured        | no           | no",
                    "debts.secured        | -            | ?",
                    "debts.secured        | n/a          | ?",
                    "debts.treatment      | không        | NONE",
                    "debts.treatment      | 0            | NONE",
                    "debts.treatment      | no           | NONE",
                    "debts.treatment      | -            | ?",
                    "assets.dispute       | Không        | NONE",
                    "cooperatives.seal    | không có     | NONE",
                    "cooperatives.certificate | không có | ?",
                    "cooperatives.label   | 0            | ?",
                    "cooperatives.label   | không        | ?",
                    "assets.origin        | Không rõ     | UNKNOWN",
                    "assets.origin        | không        | ?",
                    "cooperatives.tax_status | 0         | ?",
                    "cooperatives.tax_status | 00        | 00",
                    "cooperatives.name    | #REF!        | intake.cell.error",
                    "debts.balance        | #N/A         | intake.cell.error",
                })
        void mean_what_the_kind_of_column_makes_of_them(String column, String written, String value) {
            assertThat(read(column, written, false, 1)).isEqualTo(value);
        }
    }

    @Nested
    class Dates {
        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource({
            "2024-02-29, 2024-02-29",
            "29/02/2024, 2024-02-29",
            "29-02-2024, 2024-02-29",
            "29.02.2024, 2024-02-29",
            "1/2/2024, 2024-02-01",
            "1/2/24, 2024-02-01",
            "31/12/69, 2069-12-31",
            "31/12/70, 1970-12-31",
            "2024/02/01, 2024-02-01",
            "2024-02-01T00:00:00, 2024-02-01",
            "01/02/2024 00:00, 2024-02-01",
            "29/02/2567, 2024-02-29",
            "2565-05-01, 2022-05-01",
            "1/1/1945, 1945-01-01",
            "31/12/1944, intake.date.outside",
            "31/12/2099, 2099-12-31",
            "1/1/2100, intake.date.outside",
            "1/1/2488, 1945-01-01",
            "31/12/2487, intake.date.outside",
            "31/12/2642, 2099-12-31",
            "1/1/2643, intake.date.outside",
            "2024, intake.date.no-day",
            "05/2024, intake.date.no-day",
            "29/02/2023, intake.date.no-such-day",
            "31/04/2024, intake.date.no-such-day",
            "0/4/2024, intake.date.no-such-day",
            "12/25/2024, intake.date.no-such-month",
            "2024-13-01, intake.date.no-such-month",
            "tháng 5, intake.date.unknown",
            "1/2/123, intake.date.unknown",
            "1//2024, intake.date.unknown",
            "45000, intake.date.unknown",
        })
        void are_read_in_every_form(String written, String value) {
            assertThat(read("debts.due_on", written, false, 1)).isEqualTo(value);
        }

        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource({
            "45351, 2024-02-29",
            "45351.75, 2024-02-29",
            "16438, 1945-01-01",
            "16437, intake.date.outside",
            "73050, 2099-12-31",
            "73051, intake.date.outside",
            "2024, intake.date.no-day",
            "0, ?",
        })
        void may_be_counted_by_a_spreadsheet(String written, String value) {
            assertThat(read("debts.due_on", written, true, 1)).isEqualTo(value);
        }
    }

    @Nested
    class Amounts {
        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "1250000        | 1250000",
                    "1.250.000      | 1250000",
                    "1,250,000      | 1250000",
                    "1 250 000      | 1250000",
                    "1.250          | 1250",
                    "1,250          | 1250",
                    "1.250.000,00   | 1250000",
                    "1,250,000.0    | 1250000",
                    "1250000.0      | 1250000",
                    "1.250.000 đồng | 1250000",
                    "1.250.000đ     | 1250000",
                    "1.250 đồng     | 1250",
                    "1,25 tỷ        | 1250000000",
                    "1.25 tỉ        | 1250000000",
                    "1,25 TỶ ĐỒNG   | 1250000000",
                    "1,250 tỷ       | 1250000000",
                    "1.250,5 triệu  | 1250500000",
                    "350 triệu      | 350000000",
                    "350tr          | 350000000",
                    "12,5 nghìn     | 12500",
                    "1,2345 tỷ      | 1234500000",
                    "1.25           | intake.amount.not-whole",
                    "1.250,50       | intake.amount.not-whole",
                    "0,5            | intake.amount.not-whole",
                    "0,0005 nghìn   | intake.amount.not-whole",
                    "1.2.3          | intake.amount.unknown",
                    "1.2500.000     | intake.amount.unknown",
                    "1,250.000      | intake.amount.ambiguous",
                    "12 lượng       | intake.amount.unknown",
                    "triệu          | intake.amount.unknown",
                    "-5             | intake.amount.negative",
                    "(5)            | intake.amount.negative",
                    "99999999999999999999 | intake.amount.too-large",
                    "=1+1           | intake.amount.unknown",
                })
        void are_whole_dong(String written, String value) {
            assertThat(read("debts.balance", written, false, 1)).isEqualTo(value);
        }

        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "-5          | -5",
                    "(1.250.000) | -1250000",
                    "-1,25 tỷ    | -1250000000",
                })
        void may_be_negative_as_profit_and_equity(String written, String value) {
            assertThat(read("reports.profit", written, false, 1)).isEqualTo(value);
            assertThat(read("reports.equity", written, false, 1)).isEqualTo(value);
        }

        @ParameterizedTest(name = "{0} million is {1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "1250        | 1250000000",
                    "1,5         | 1500000",
                    "1.25        | 1250000",
                    "12,3456     | 12345600",
                    "0,125       | 125000",
                    "1.250       | intake.amount.ambiguous",
                    "1,250       | intake.amount.ambiguous",
                    "1.250.000   | 1250000000000",
                    "1.250,5     | 1250500000",
                    "1,25 tỷ     | 1250000000",
                    "1.250.000 đồng | 1250000",
                    "0           | 0",
                })
        void are_multiplied_under_a_heading_in_millions(String written, String value) {
            assertThat(read("debts.balance", written, false, 1_000_000)).isEqualTo(value);
        }

        @ParameterizedTest(name = "{0} is {1} and in millions {2}")
        @CsvSource({
            "1.25, intake.amount.not-whole, 1250000",
            "1.125, intake.amount.not-whole, 1125000",
            "1250, 1250, 1250000000",
            "0, 0, 0"
        })
        void have_a_decimal_point_where_the_file_holds_numbers(String written, String plain, String millions) {
            assertThat(read("debts.balance", written, true, 1)).isEqualTo(plain);
            assertThat(read("debts.balance", written, true, 1_000_000)).isEqualTo(millions);
        }
    }

    @Nested
    class Other_numbers {
        @ParameterizedTest(name = "{0}: {1} is {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "cooperatives.official_members | 1.250 | 1250",
                    "cooperatives.official_members | 12.0 | 12",
                    "cooperatives.official_members | 12,5 | intake.integer.unknown",
                    "cooperatives.official_members | -1 | intake.number.too-small",
                    "cooperatives.official_members | 12 người | intake.integer.unknown",
                    "cooperatives.official_members | 1234567890123456789 | intake.number.too-large",
                    "reports.year | 2024 | 2024",
                    "reports.year | 1944 | intake.number.outside",
                    "reports.months_stopped | 12 | 12",
                    "reports.months_stopped | 13 | intake.number.outside",
                    "debts.bank_group | 0 | intake.number.outside",
                    "debts.bank_group | 5 | 5",
                    "assets.area_m2 | 1250,5 | 1250.5",
                    "assets.area_m2 | 1.250,5 | 1250.5",
                    "assets.area_m2 | 1,250.5 m² | 1250.5",
                    "assets.area_m2 | 0,125 | 0.125",
                    "assets.area_m2 | 1.250 | intake.number.ambiguous",
                    "assets.area_m2 | 12345.678 | 12345.678",
                    "assets.area_m2 | -1 | intake.number.too-small",
                    "assets.state_share | 51% | 51",
                    "assets.state_share | 100 | 100",
                    "assets.state_share | 100,1 | intake.number.outside",
                    "reports.score | many | intake.number.unknown",
                })
        void keep_to_their_bounds(String column, String written, String value) {
            assertThat(read(column, written, false, 1)).isEqualTo(value);
        }
    }

    @Nested
    class Choices {
        @ParameterizedTest(name = "{0}: {1} is {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "cooperatives.type | COOPERATIVE | COOPERATIVE",
                    "cooperatives.type | htx | COOPERATIVE",
                    "cooperatives.type | HOP TAC XA | COOPERATIVE",
                    "cooperatives.type | Credit fund | CREDIT_FUND",
                    "cooperatives.legal_status | không hoạt động tại địa chỉ | NOT_AT_ADDRESS",
                    "cooperatives.legal_status | Not at address | NOT_AT_ADDRESS",
                    "cooperatives.founding_law | Luật 2012 | 2012",
                    "cooperatives.tax_status | 3 | 03",
                    "cooperatives.tax_status | 2 | intake.list.unknown",
                    "debts.creditor_kind | Ngân sách - thuế | TAX",
                    "cooperatives.type | công ty | intake.list.unknown",
                    "cooperatives.force_majeure | có | yes",
                    "cooperatives.force_majeure | CO | yes",
                    "cooperatives.force_majeure | X | yes",
                    "cooperatives.force_majeure | true | yes",
                    "cooperatives.force_majeure | sai | no",
                    "cooperatives.force_majeure | maybe | intake.yes-no.unknown",
                })
        void go_by_key_or_word(String column, String written, String value) {
            assertThat(read(column, written, false, 1)).isEqualTo(value);
        }
    }

    @Nested
    class Text {
        @ParameterizedTest
        @CsvSource(
                ignoreLeadingAndTrailingWhitespace = false,
                value = {
                    "'  a   b\t\nc ',a b c",
                    "'H\u01a1\u0323p ta\u0301c xa\u0303',Hợp tác xã",
                    "'\u00a0a\u200bb\ufeff',ab"
                })
        void is_tidied(String written, String value) {
            assertThat(Tidy.text(written)).isEqualTo(value);
        }
    }

    @Nested
    class Codes {
        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource({
            "0301175691, 0301175691, false",
            "301175691, 0301175691, true",
            "301175692, 301175692, false",
            "0301175690, 0301175690, false",
            "'''0301175691', 0301175691, false",
            "0301 175 691, 0301175691, false",
            "gcn: 48a8000012, GCN:48a8000012, false",
            "GCN:R007, GCN:R007, false",
            "0301175691-001, 0301175691-001, false",
            "0, 0, false",
        })
        void have_one_spelling(String written, String code, boolean zeroRestored) {
            assertThat(CooperativeCode.of(written)).isEqualTo(code);
            assertThat(CooperativeCode.zeroLost(written)).isEqualTo(zeroRestored);
        }
    }

    @Nested
    class A_wrong_choice {
        @Test
        void names_the_right_ones() {
            var reader = CellReader.of(Sheet.REPORTS.column("rating"), 1);
            assertThatThrownBy(() -> reader.read(new Cell("xuất sắc", false, Table.DAY_ZERO)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(Words.in(Language.VI).say(refusal.reason()))
                                .contains("Tốt; Khá; Trung bình; Yếu; Không xếp loại");
                        assertThat(Words.in(Language.EN).say(refusal.reason()))
                                .contains("Good; Fair; Average; Weak; Unrated");
                    });
        }
    }
}

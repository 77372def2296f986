package coop.docket.register.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.refusal.Refusal;
import coop.docket.register.CanonicalText;
import coop.docket.register.Column;
import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.register.TaxCode;
import coop.docket.register.demonstration.drafting.Dice;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemonstrationRegisterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Column TYPE = Sheet.COOPERATIVES.column("type");

    private static Stream<Dossier> register(int size) {
        return DemonstrationRegister.of(size, DAY);
    }

    private static Stream<Row> rows(Dossier dossier) {
        return Stream.concat(
                Stream.of(dossier.cooperative()),
                dossier.children().values().stream().flatMap(List::stream));
    }

    private static String fingerprint(Stream<Dossier> dossiers) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        dossiers.flatMap(DemonstrationRegisterTest::rows)
                .forEach(row -> digest.update(row.toString().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    @Nested
    class The_same_size_and_day {
        private static final String PINNED = "c59d458f7e52793252cf26492a104c3149c5895c4527f501f3ffb1a1ef1dadbd";

        @Test
        void give_the_same_register_on_every_machine() throws NoSuchAlgorithmException {
            assertThat(fingerprint(register(1_100))).isEqualTo(PINNED);
        }

        @Test
        void give_the_same_register_where_other_digits_are_in_use() throws NoSuchAlgorithmException {
            var usual = Locale.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
                assertThat(fingerprint(register(1_100))).isEqualTo(PINNED);
            } finally {
                Locale.setDefault(usual);
            }
        }

        @Test
        void give_each_dossier_alone_as_among_the_others() {
            assertThat(register(3_000).skip(2_500).findFirst())
                    .contains(register(3_000).toList().get(2_500));
        }
    }

    @Nested
    class Codes {
        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 10, 34, 1_100, 20_000})
        void are_unique_and_in_order(int size) {
            var codes = register(size).map(Dossier::code).toList();
            assertThat(codes).hasSize(size).isSorted().doesNotHaveDuplicates();
        }

        @Tag("thorough")
        @Test
        void are_unique_and_in_order_in_the_largest_register() {
            var size = 3_000_000;
            var codes = new coop.docket.register.demonstration.fiction.Codes(size);
            var last = "";
            for (int place = 0; place < size; place++) {
                var code = codes.code(place, Dice.of(DAY.toEpochDay(), place));
                assertThat(code.compareTo(last)).as(last + " before " + code).isPositive();
                last = code;
            }
        }

        @Test
        void are_tax_codes_of_the_province_that_nobody_has_but_for_a_few() {
            var codes = register(1_100).map(Dossier::code).toList();
            var taxCodes =
                    codes.stream().filter(code -> !code.startsWith("GCN:")).toList();
            assertThat(taxCodes).allMatch(code -> code.matches("(34|58|64)[2-9]\\d{7}"));
            assertThat(taxCodes.stream().filter(code -> !TaxCode.valid(code)).count())
                    .isBetween(4L, 15L);
            assertThat(codes.size() - taxCodes.size()).isEqualTo(33);
        }
    }

    @Nested
    class A_register_of_eleven_hundred {
        private final List<Dossier> dossiers = register(1_100).toList();

        @ParameterizedTest
        @CsvSource({"COOPERATIVE, 900, 1030", "GROUP, 70, 110", "CREDIT_FUND, 8, 45", "UNION, 3, 25"})
        void is_mostly_of_cooperatives(String type, int least, int most) {
            assertThat(dossiers.stream()
                            .filter(one -> type.equals(one.cooperative().text(TYPE))))
                    .hasSizeBetween(least, most);
        }

        @Test
        void has_rows_in_every_sheet_and_a_value_in_every_column() {
            var seen = new TreeSet<String>();
            var never = new TreeSet<String>();
            for (var sheet : Sheet.values()) {
                sheet.columns().forEach(column -> never.add(sheet.key() + "." + column.key()));
            }
            dossiers.stream().flatMap(DemonstrationRegisterTest::rows).forEach(row -> row.sheet().columns().stream()
                    .filter(column -> row.value(column) != null)
                    .forEach(column -> seen.add(row.sheet().key() + "." + column.key())));
            never.removeAll(seen);
            assertThat(never).isEmpty();
        }

        @Test
        void has_only_values_that_the_columns_admit() {
            dossiers.stream().flatMap(DemonstrationRegisterTest::rows).forEach(row -> {
                for (var column : row.sheet().columns()) {
                    var value = row.value(column);
                    if (value != null) {
                        assertThat(CanonicalText.read(column, CanonicalText.write(value)))
                                .as(row.code() + " " + column.key())
                                .isPresent();
                    }
                }
            });
        }

        @Test
        void has_every_key_once_and_whole() {
            var seen = new HashMap<List<Object>, Row>();
            dossiers.stream().flatMap(DemonstrationRegisterTest::rows).forEach(row -> {
                var key = Stream.concat(
                                Stream.of(row.sheet()),
                                row.sheet().keyColumns().stream().map(row::value))
                        .toList();
                assertThat(key).allMatch(Objects::nonNull);
                assertThat(seen.put(key, row)).as("another row of " + key).isNull();
            });
        }

        @Test
        void has_rows_that_all_belong_to_their_cooperative() {
            assertThat(dossiers).allSatisfy(dossier -> assertThat(rows(dossier))
                    .allMatch(row -> row.code().equals(dossier.code())));
        }

        @Test
        void tells_of_nothing_that_happens_after_its_day_but_debts_and_suspensions_that_end() {
            dossiers.stream().flatMap(DemonstrationRegisterTest::rows).forEach(row -> row.sheet().columns().stream()
                    .filter(column -> row.value(column) instanceof LocalDate day && day.isAfter(DAY))
                    .forEach(column -> assertThat(column.key()).isIn("due_on", "to", "answer_due_on")));
        }

        @Test
        void names_no_telephone_that_could_ring() {
            var phone = Sheet.COOPERATIVES.column("phone");
            assertThat(dossiers.stream()
                            .map(one -> one.cooperative().text(phone))
                            .filter(Objects::nonNull))
                    .allMatch(number -> number.matches("0100 \\d{3} \\d{3}"));
        }
    }

    @Nested
    class Other_days {
        @ParameterizedTest
        @ValueSource(strings = {"2018-01-01", "2024-02-29", "2024-07-01", "2025-06-30", "2025-12-31", "2090-12-31"})
        void give_registers_of_their_own_time(LocalDate day) {
            var registered = Sheet.COOPERATIVES.column("registered_on");
            assertThat(DemonstrationRegister.of(1_000, day))
                    .hasSize(1_000)
                    .allMatch(one -> one.cooperative().date(registered).isBefore(day));
        }

        @ParameterizedTest
        @CsvSource({"-1, 2026-11-23", "3000001, 2026-11-23", "10, 2017-12-31", "10, 2091-01-01"})
        void and_sizes_out_of_reach_are_refused_with_a_sentence(int size, LocalDate day) {
            assertThatThrownBy(() -> DemonstrationRegister.of(size, day))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(Words.in(Language.VI).has(refusal.reason().key()))
                                .isTrue();
                        assertThat(Words.in(Language.EN).has(refusal.reason().key()))
                                .isTrue();
                    });
        }
    }
}

package coop.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.refusal.Refusal;
import coop.docket.register.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
    private static final ReadAs CONVERTED = ReadAs.converted(true);
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String NAME = "Hợp tác xã nông nghiệp Đông Đô";

    @TempDir
    Path folder;

    private Path csv(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("cooperatives.csv"), bytes);
    }

    private static String nameOf(Reading reading) {
        return reading.dossiers().get(0).cooperative().text(Sheet.COOPERATIVES.column("name"));
    }

    @Nested
    class Unicode {
        @ParameterizedTest(name = "in {0}, mark {1}, parted by {2}")
        @CsvSource({
            "UTF-8,    no,  ','",
            "UTF-8,    yes, ;",
            "UTF-16LE, yes, tab",
            "UTF-16BE, yes, ','",
            "UTF-16LE, no,  ;",
            "UTF-16BE, no,  tab",
        })
        void is_read_however_it_lies(String charset, String mark, String separator) throws IOException {
            var text = "code,name,type\nGCN:1,\"" + NAME + "\",HTX\n";
            var parted = text.replace(",", separator.equals("tab") ? "\t" : separator);
            var bytes = new ByteArrayOutputStream();
            bytes.writeBytes(((mark.equals("yes") ? "\ufeff" : "") + parted).getBytes(Charset.forName(charset)));

            var reading = Reading.of(csv(bytes.toByteArray()));

            assertThat(nameOf(reading)).isEqualTo(NAME);
            assertThat(reading.remarks()).isEmpty();
        }

        @Test
        void of_parted_letters_is_composed() throws IOException {
            var parted = java.text.Normalizer.normalize(NAME, java.text.Normalizer.Form.NFD);
            var reading = Reading.of(csv(("Mã số HTX,Tên hợp tác xã,Loại hình\nGCN:1," + parted + ",HTX\n")
                    .getBytes(StandardCharsets.UTF_8)));

            assertThat(nameOf(reading)).isEqualTo(NAME);
        }
    }

    @Nested
    class A_csv_file_in_an_old_encoding {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Hîp t¸c x· n«ng nghiÖp §«ng §« | TCVN3 (ABC)",
                    "Hôïp taùc xaõ noâng nghieäp Ñoâng Ñoâ | VNI",
                    "Hõòp taìc xaÞ nông nghiêòp Ðông Ðô | windows-1258",
                })
        void is_refused_with_an_offer_and_converted_when_asked(String written, String encoding) throws IOException {
            var path = csv(("code,name,type\nGCN:1," + written + ",HTX\n").getBytes(WINDOWS_1252));

            assertThatThrownBy(() -> Reading.of(path)).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.reason().key()).isEqualTo("intake.file.old-text");
                assertThat(refusal.reason().arguments()).contains("cooperatives.csv", "2", encoding);
            });
            assertThat(nameOf(Reading.of(path, CONVERTED))).isEqualTo(NAME);
        }

        @Test
        void has_its_headings_read_too() throws IOException {
            var path = csv("M· sè HTX;Tªn hîp t¸c x·;Lo¹i h×nh\nGCN:1;Hîp t¸c x·;HTX\n".getBytes(WINDOWS_1252));

            assertThat(nameOf(Reading.of(path, CONVERTED))).isEqualTo("Hợp tác xã");
        }

        @Test
        void that_is_none_of_them_is_refused_even_then() throws IOException {
            var path = csv(new byte[] {'c', 'o', 'd', 'e', ',', (byte) 0xFF, (byte) 0x81, '\n'});

            assertThatThrownBy(() -> Reading.of(path, CONVERTED))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason().key()).isEqualTo("intake.file.not-utf8"));
        }
    }

    @Nested
    class A_column_of_a_workbook {
        private Path workbook(String nameHeading, String... names) throws IOException {
            var path = folder.resolve("register.xlsx");
            try (var out = Files.newOutputStream(path);
                    var workbook = new Workbook(out, "test", "1.0")) {
                var sheet = workbook.newWorksheet("cooperatives");
                sheet.value(0, 0, "code");
                sheet.value(0, 1, nameHeading);
                sheet.value(0, 2, "type");
                sheet.value(0, 3, "address");
                for (int i = 0; i < names.length; i++) {
                    sheet.value(i + 1, 0, "GCN:" + i);
                    sheet.value(i + 1, 1, names[i]);
                    sheet.value(i + 1, 2, "HTX");
                    sheet.value(i + 1, 3, "xã Hà Tá, số " + i);
                }
            }
            return path;
        }

        @ParameterizedTest
        @ValueSource(strings = {"Hîp t¸c x· n«ng nghiÖp §«ng §«", "Hôïp taùc xaõ noâng nghieäp Ñoâng Ñoâ"})
        void is_named_with_what_it_would_become_and_converted_when_asked(String written) throws IOException {
            var path = workbook("name", written, "A", NAME);

            var asItStands = Reading.of(path);
            var converted = Reading.of(path, CONVERTED);

            assertThat(nameOf(asItStands)).isEqualTo(written);
            assertThat(asItStands.remarkKeys()).containsExactly("intake.remark.old-text");
            assertThat(asItStands.remarks().get(0).column()).isEqualTo("name");
            assertThat(asItStands.remarks().get(0).row()).isEqualTo(2);
            assertThat(asItStands.remarks().get(0).reason().arguments()).contains(written, NAME);
            assertThat(converted.remarkKeys()).containsExactly("intake.remark.converted");
            assertThat(converted.dossiers())
                    .extracting(dossier -> dossier.cooperative().text(Sheet.COOPERATIVES.column("name")))
                    .containsExactly(NAME, "A", NAME);
        }

        @Test
        void may_have_its_heading_written_so_too() throws IOException {
            var path = workbook("Tªn hîp t¸c x·", "Hîp t¸c x·");

            assertThatThrownBy(() -> Reading.of(path)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                            refusal.reason().key())
                    .isEqualTo("intake.heading.old-text"));
            assertThat(nameOf(Reading.of(path, CONVERTED))).isEqualTo("Hợp tác xã");
        }
    }
}

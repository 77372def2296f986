package coop.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.docket.refusal.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {
    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private void refused(Path path, String reason) {
        Assertions.assertTimeout(SOON, () -> assertThatThrownBy(() -> Reading.of(path))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason().key()).isEqualTo(reason)));
    }

    /** A sound workbook in which one part is written anew. */
    private Path workbook(String part, String content) throws IOException {
        var sound = SampleRegister.of(3, 1).workbook(folder.resolve("sound.xlsx"));
        var path = folder.resolve("hostile.xlsx");
        try (var zip = new ZipFile(sound.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var entry : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = zip.getInputStream(entry).readAllBytes();
                out.write(entry.getName().equals(part) ? content.getBytes(StandardCharsets.UTF_8) : bytes);
            }
        }
        return path;
    }

    private Path zip(String... names) throws IOException {
        var path = folder.resolve("hostile.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write("code,name,type\n1,A,HTX\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        return path;
    }

    private static String part(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".zip" -> "cooperatives.csv";
            case ".ods" -> "content.xml";
            default -> "xl/sharedStrings.xml";
        };
    }

    private static void zeros(OutputStream out, long mebibytes) throws IOException {
        var mebi = new byte[1 << 20];
        for (long i = 0; i < mebibytes; i++) {
            out.write(mebi);
        }
    }

    @Nested
    class Bombs {
        @Test
        void of_zeros_are_refused() throws IOException {
            for (var name : new String[] {"bomb.zip", "bomb.xlsx", "bomb.ods"}) {
                var path = folder.resolve(name);
                try (var out = new ZipOutputStream(Files.newOutputStream(path))) {
                    out.putNextEntry(new ZipEntry(part(name)));
                    zeros(out, 64);
                }
                refused(path, "intake.limit.ratio");
            }
        }

        @Test
        void of_one_endless_text_are_refused() throws IOException {
            var text = new Random(1)
                    .ints(3_000_000, 'a', 'z')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
            refused(workbook("xl/sharedStrings.xml", "<sst><si><t>" + text + "</t></si></sst>"), "intake.limit.text");
        }

        @Test
        void of_formulas_over_ranges_are_refused() throws IOException {
            var sheet = new StringBuilder("<x:worksheet xmlns:x='x'><x:sheetData>");
            for (int row = 1; row <= 30_000; row++) {
                sheet.append("<x:row r='").append(row).append("'><x:c r='A").append(row);
                sheet.append("'><x:f t='&#97;rray' ref='ZA1:ZB2'>1</x:f></x:c></x:row>");
            }
            refused(
                    workbook("xl/worksheets/sheet1.xml", sheet + "</x:sheetData></x:worksheet>"),
                    "intake.limit.formulas");
        }

        @Test
        void of_many_entries_are_refused() throws IOException {
            var names = new String[1_001];
            for (int i = 0; i < names.length; i++) {
                names[i] = i + ".csv";
            }
            refused(zip(names), "intake.limit.entries");
        }
    }

    @Nested
    class Xml {
        private static final String ENTITIES =
                "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                        + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData></worksheet>";

        @ParameterizedTest
        @ValueSource(
                strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "[Content_Types].xml"
                })
        void that_declares_entities_is_refused(String part) throws IOException {
            refused(workbook(part, ENTITIES), "intake.limit.doctype");
        }

        @Test
        void in_another_encoding_is_refused() throws IOException {
            var utf16 = new String("<worksheet/>".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.US_ASCII);
            refused(workbook("xl/worksheets/sheet1.xml", utf16), "intake.limit.encoding");
        }

        @Test
        void with_a_cell_in_no_column_is_refused() throws IOException {
            refused(
                    workbook(
                            "xl/worksheets/sheet1.xml",
                            "<worksheet><sheetData><row r=\"1\"><c r = 'ZZZZZZ1'><v>1</v></c></row></sheetData></worksheet>"),
                    "intake.limit.address");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "<worksheet><sheetData><row r=\"1\">",
                    "<worksheet><sheetData><row r=\"99999999999\"><c r=\"A1\"/></row></sheetData></worksheet>",
                    "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99999</v></c></row></sheetData></worksheet>",
                    "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"zz\"><v>9</v></c></row></sheetData></worksheet>",
                    "<a><b></a>",
                })
        void that_is_broken_is_refused(String sheet) throws IOException {
            var path = workbook("xl/worksheets/sheet1.xml", sheet);
            Assertions.assertTimeout(
                    SOON, () -> assertThatThrownBy(() -> Reading.of(path)).isInstanceOf(Refusal.class));
        }
    }

    @Nested
    class Names_of_entries {
        @ParameterizedTest
        @ValueSource(strings = {"../cooperatives.csv", "/cooperatives.csv", "a/../../b.csv", "C:\\x.csv", "..\\x.csv"})
        void may_not_lead_out_of_the_archive(String name) throws IOException {
            refused(zip(name), "intake.limit.entry-name");
        }

        @Test
        void may_not_come_twice() throws IOException {
            refused(zip("cooperatives.csv", "COOPERATIVES.csv"), "intake.limit.entry-twice");
        }
    }

    @Nested
    class Other_files {
        private Path file(String name, byte[] bytes) throws IOException {
            return Files.write(folder.resolve(name), bytes);
        }

        @Test
        void are_refused_with_what_to_do() throws IOException {
            var text = "code,name,type\n1,Hợp,HTX\n";
            refused(folder.resolve("none.xlsx"), "intake.file.missing");
            refused(file("a.xls", new byte[9]), "intake.file.xls");
            refused(file("a.ods", new byte[9]), "intake.open-document.broken");
            refused(file("a.pdf", new byte[9]), "intake.file.unknown-kind");
            refused(file("a.xlsx", text.getBytes(StandardCharsets.UTF_8)), "intake.workbook.broken");
            refused(file("a.zip", new byte[0]), "intake.archive.broken");
            refused(
                    file("b.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}),
                    "intake.archive.locked");
            refused(file("c.csv", new byte[0]), "intake.heading.not-found");
            refused(
                    file("d.csv", ("code,name,type\n1,\"" + "x".repeat(40_000)).getBytes(StandardCharsets.UTF_8)),
                    "intake.csv.broken");
        }

        @Test
        void that_are_not_utf8_are_refused_with_their_line() throws IOException {
            var bytes = new ByteArrayOutputStream();
            bytes.writeBytes("code,name,type\n1,Hợp,HTX\n2,H".getBytes(StandardCharsets.UTF_8));
            bytes.write(0xE9);
            bytes.writeBytes("p,HTX\n".getBytes(StandardCharsets.UTF_8));
            var path = file("a.csv", bytes.toByteArray());

            assertThatThrownBy(() -> Reading.of(path)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                            refusal.reason().arguments())
                    .containsExactly("a.csv", "3"));
        }
    }
}

package coop.docket.cases.documents;

import static coop.docket.cases.documents.Papers.bytes;
import static coop.docket.cases.documents.Papers.ole;
import static coop.docket.cases.documents.Papers.pdf;
import static coop.docket.cases.documents.Papers.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import coop.docket.refusal.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which files may be added to a case, and what they are kept as. */
class DocumentTypeTest {
    private static final String TYPES = "[Content_Types].xml";

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments("PDF", pdf("")),
                arguments("JPEG", bytes("\u00FF\u00D8\u00FF\u00E0")),
                arguments("PNG", bytes("\u0089PNG\r\n\u001A\n...")),
                arguments("WEBP", bytes("RIFF\0\0\0\0WEBPVP8 ")),
                arguments("HEIC", bytes("\0\0\0\u0018ftypheic")),
                arguments("TIFF", bytes("II*\0....")),
                arguments("TIFF", bytes("MM\0*....")),
                arguments("DOCX", zip(TYPES, "", "word/document.xml", "<w/>")),
                arguments("XLSX", zip(TYPES, "", "xl/workbook.xml", "<x/>")),
                arguments("ODT", zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "")),
                arguments("ODS", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
                arguments("DOC", ole("Root Entry", "WordDocument")),
                arguments("XLS", ole("Root Entry", "Workbook")),
                arguments("TEXT", "\uFEFFĐã gọi điện.\r\n1 < 2".getBytes(StandardCharsets.UTF_8)));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("a page", bytes("  <html><body>")),
                arguments("a page behind words", bytes("note <SCRIPT>alert(1)</SCRIPT>")),
                arguments("a drawing", bytes("<svg onload=alert(1)>")),
                arguments("other XML", bytes("<?xml version='1.0'?><a/>")),
                arguments("a script", bytes("#!/bin/sh\nrm -rf /")),
                arguments("a program of Windows", bytes("MZ\u0090\0\u0003")),
                arguments("a program of Linux", bytes("\u007FELF\u0002")),
                arguments("an archive", zip("a.txt", "x")),
                arguments("an archive that calls itself a document", zip("word/document.xml", "x")),
                arguments("a broken archive", bytes("PK\u0003\u0004....")),
                arguments("a document with macros", zip(TYPES, "", "word/document.xml", "", "word/vbaProject.bin", "")),
                arguments("a sheet with macros", zip(TYPES, "", "xl/workbook.xml", "", "xl/VBAPROJECT.bin", "")),
                arguments("an old document with macros", ole("WordDocument", "_VBA_PROJECT")),
                arguments("an installer", ole("Root Entry", "SummaryInformation")),
                arguments("a presentation", zip(TYPES, "", "ppt/presentation.xml", "")),
                arguments("text in another encoding", bytes("\u00C3 \u0110 H\u00F4m")),
                arguments("what begins as a PDF only later", bytes("\0%PDF-1.7")),
                arguments("an animation", bytes("GIF89a\0\0")),
                arguments("a moving picture", bytes("\0\0\0\u0018ftypmp42")));
    }

    @Nested
    class A_file_is_known_by_its_bytes {

        @ParameterizedTest(name = "{0}")
        @MethodSource("coop.docket.cases.documents.DocumentTypeTest#taken")
        void and_taken(String type, byte[] content) {
            assertThat(DocumentType.of(content, "x")).hasToString(type);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("coop.docket.cases.documents.DocumentTypeTest#refused")
        void and_refused(String what, byte[] content) {
            assertThatThrownBy(() -> DocumentType.of(content, "x.pdf")).isInstanceOf(Refusal.class);
        }

        @ParameterizedTest
        @CsvSource({"x.bat", "x.js", "x.html", "x.svg", "x.ps1", "x.txt.vbs"})
        void but_a_text_that_calls_itself_a_script_is_refused(String name) {
            assertThatThrownBy(() -> DocumentType.of(bytes("echo 1"), name)).isInstanceOf(Refusal.class);
        }
    }

    @Nested
    class A_name {

        @ParameterizedTest
        @CsvSource({
            "Biên bản họp.pdf, Biên bản họp.pdf",
            "C:\\Users\\An\\Biên bản.PDF, Biên bản.PDF",
            "../../etc/passwd, passwd.pdf",
            "x.exe, x.exe.pdf",
            "a\u202Efdp.exe, afdp.exe.pdf",
            "'a\r\nSet-Cookie: b', aSet-Cookie b.pdf",
            "..., photo.pdf",
            "'', photo.pdf",
            "a\u200Bb.pdf, ab.pdf",
        })
        void keeps_its_letters_and_loses_what_leads_astray(String given, String kept) {
            assertThat(FileName.of(given, DocumentType.PDF, "photo")).isEqualTo(kept);
        }

        @ParameterizedTest
        @CsvSource({"199", "200", "201", "5000"})
        void has_200_characters_at_most(int length) {
            assertThat(FileName.of("ệ".repeat(length) + ".pdf", DocumentType.PDF, "photo"))
                    .hasSize(Math.min(200, length + 4))
                    .endsWith("ệ.pdf");
        }
    }
}

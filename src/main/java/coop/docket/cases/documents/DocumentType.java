package coop.docket.cases.documents;

import coop.docket.language.SpreadsheetText;
import coop.docket.refusal.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The types of files that may be added to a case, each known by its bytes; what a file is called counts for nothing. */
enum DocumentType {
    PDF("application/pdf", Signs.at(0, "%PDF-"), "pdf"),
    JPEG("image/jpeg", Signs.at(0, "\u00FF\u00D8\u00FF"), "jpg", "jpeg"),
    PNG("image/png", Signs.at(0, "\u0089PNG\r\n\u001A\n"), "png"),
    WEBP("image/webp", Signs.at(0, "RIFF").and(Signs.at(8, "WEBP")), "webp"),
    HEIC("image/heic", Signs.at(4, "ftyp").and(Signs.anyAt(8, "heic", "heix", "heim", "heis", "mif1")), "heic", "heif"),
    TIFF("image/tiff", Signs.at(0, "II*\u0000").or(Signs.at(0, "MM\u0000*")), "tif", "tiff"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Packed.holding("word/document.xml"),
            "docx"),
    XLSX(SpreadsheetText.WORKBOOK, Packed.holding("xl/workbook.xml"), "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", Packed.declaring("application/vnd.oasis.opendocument.text"), "odt"),
    ODS(
            "application/vnd.oasis.opendocument.spreadsheet",
            Packed.declaring("application/vnd.oasis.opendocument.spreadsheet"),
            "ods"),
    DOC("application/msword", Signs.ole("WordDocument"), "doc"),
    XLS("application/vnd.ms-excel", Signs.ole("Workbook").or(Signs.ole("Book")), "xls"),
    TEXT("text/plain;charset=utf-8", PlainText::is, "txt", "csv", "md", "log");

    private final String mediaType;
    private final Predicate<byte[]> shown;
    private final List<String> endings;

    DocumentType(String mediaType, Predicate<byte[]> shown, String... endings) {
        this.mediaType = mediaType;
        this.shown = shown;
        this.endings = List.of(endings);
    }

    /** @throws Refusal NOT_VALID if it is none of these, or a text that calls itself something else, as scripts do */
    static DocumentType of(byte[] content, String name) {
        var type = Arrays.stream(values())
                .filter(each -> each.shown.test(content))
                .findFirst()
                .orElseThrow(() -> Refusal.notValid("documents.type"));
        if (type == TEXT && name.contains(".") && !type.named(name)) {
            throw Refusal.notValid("documents.type");
        }
        return type;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether a file of this name is opened as this type. */
    boolean named(String name) {
        return endings.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    String ending() {
        return "." + endings.get(0);
    }
}

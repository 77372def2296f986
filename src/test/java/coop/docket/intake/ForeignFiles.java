package coop.docket.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Files as offices have them whose layout is not ours. */
public final class ForeignFiles {
    private static final List<List<String>> ROWS = List.of(
            List.of("SỞ KẾ HOẠCH VÀ ĐẦU TƯ TỈNH A"),
            List.of("BẢNG TỔNG HỢP HỢP TÁC XÃ"),
            List.of(
                    "TT",
                    "Số ĐKKD",
                    "Tên đơn vị",
                    "Thôn",
                    "Xã",
                    "Ngày thành lập",
                    "Hiện trạng",
                    "Vốn điều lệ (triệu đồng)",
                    "Số khoản",
                    "Dư nợ cuối kỳ",
                    "Cán bộ theo dõi"),
            List.of(
                    "1",
                    "48A1",
                    "HTX Nông nghiệp Đông Phú",
                    "Đông",
                    "Phú Lâm",
                    "12/05/2014",
                    "còn",
                    "1500",
                    "N1",
                    "5000000",
                    "Lan"),
            List.of(
                    "2",
                    "48A2",
                    "HTX Vận tải Hòa Bình",
                    "",
                    "Phú Lâm",
                    "01/02/2015",
                    "đắp chiếu",
                    "2000",
                    "",
                    "",
                    "Lan"),
            List.of("3", "48A3", "HTX Thủy sản Trà Lý", "Bắc", "An Hải", "31/02/2015", "còn", "800", "", "", "Hùng"));

    private ForeignFiles() {}

    /** An .ods with two sheets, of which the second is no register; a date in it is none. */
    public static Path openDocument(Path path) throws IOException {
        return write(path, ROWS);
    }

    /** The same, the date corrected. */
    public static Path corrected(Path path) throws IOException {
        return write(
                path,
                ROWS.stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.replace("31/02", "28/02"))
                                .toList())
                        .toList());
    }

    private static Path write(Path path, List<List<String>> rows) throws IOException {
        return OpenDocumentFile.write(
                path,
                OpenDocumentFile.table("Tổng hợp", texts(rows))
                        + OpenDocumentFile.table(
                                "Ghi chép", texts(List.of(List.of("Ngày", "Nội dung"), List.of("1/1", "Họp"))))
                        + OpenDocumentFile.table("Sheet3"));
    }

    private static String[] texts(List<List<String>> rows) {
        return rows.stream().map(OpenDocumentFile::texts).toArray(String[]::new);
    }
}

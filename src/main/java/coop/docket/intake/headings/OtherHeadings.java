package coop.docket.intake.headings;

import coop.docket.register.Column;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What offices head columns with where they do not use ours; likely, and never sure. */
final class OtherHeadings {
    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("code", List.of("Mã số thuế", "Mã số doanh nghiệp", "Mã HTX", "MST", "Số ĐKKD")),
            Map.entry("name", List.of("Tên đơn vị", "Tên cơ sở", "Tên tổ chức")),
            Map.entry("type", List.of("Loại hình tổ chức", "Loại HTX")),
            Map.entry("old_certificate_no", List.of("Số GCN", "Số giấy chứng nhận đăng ký")),
            Map.entry("registered_on", List.of("Ngày cấp", "Ngày thành lập", "Ngày đăng ký lần đầu")),
            Map.entry("founding_law", List.of("Luật áp dụng")),
            Map.entry("re_registered_on", List.of("Ngày cấp đổi", "Ngày chuyển đổi")),
            Map.entry("address", List.of("Trụ sở chính", "Địa chỉ")),
            Map.entry("area", List.of("Mã xã mới", "Mã đơn vị hành chính")),
            Map.entry("industry", List.of("Ngành nghề", "Ngành nghề kinh doanh")),
            Map.entry("representative", List.of("Người đại diện theo pháp luật", "Giám đốc", "Chủ tịch HĐQT")),
            Map.entry("phone", List.of("Số điện thoại", "SĐT", "Số ĐT")),
            Map.entry("official_members", List.of("Số thành viên", "Tổng số thành viên", "Số xã viên")),
            Map.entry("legal_status", List.of("Hiện trạng", "Tình trạng", "Tình trạng hoạt động")),
            Map.entry("last_meeting_on", List.of("Ngày đại hội gần nhất")),
            Map.entry("debt_no", List.of("Khoản nợ", "Số khoản", "Số hợp đồng")),
            Map.entry("balance", List.of("Còn nợ", "Dư nợ", "Dư nợ cuối kỳ", "Số nợ")),
            Map.entry("creditor", List.of("Chủ nợ")),
            Map.entry("due_on", List.of("Hạn trả", "Ngày phải trả")),
            Map.entry("year", List.of("Năm")),
            Map.entry("revenue", List.of("Tổng doanh thu")));

    private OtherHeadings() {}

    static List<String> of(Column column) {
        return Stream.concat(
                        Stream.of(column.vietnamese(), column.english()),
                        WORDS.getOrDefault(column.key(), List.of()).stream())
                .toList();
    }
}

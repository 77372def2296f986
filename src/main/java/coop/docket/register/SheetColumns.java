package coop.docket.register;

import static coop.docket.register.Column.event;
import static coop.docket.register.Column.of;
import static coop.docket.register.ValueKind.AMOUNT;
import static coop.docket.register.ValueKind.DATE;
import static coop.docket.register.ValueKind.INTEGER;
import static coop.docket.register.ValueKind.NUMBER;
import static coop.docket.register.ValueKind.SIGNED_AMOUNT;
import static coop.docket.register.ValueKind.TEXT;
import static coop.docket.register.ValueKind.YES_NO;

import java.util.List;

/** The register format: every column of every sheet, in the order in which the template shows them. */
final class SheetColumns {
    static final List<Column> COOPERATIVES = List.of(
            of("code", "Mã số HTX", TEXT).asRequired(),
            of("name", "Tên hợp tác xã", TEXT).asRequired(),
            of("type", "Loại hình", ClosedList.TYPE).asRequired(),
            of("old_certificate_no", "Số Giấy chứng nhận cũ", TEXT),
            of("registered_on", "Ngày đăng ký", DATE),
            of("founding_law", "Luật khi thành lập", ClosedList.LAW),
            event("re_registered_on", "Ngày đăng ký lại"),
            of("certificate_form", "Mẫu Giấy chứng nhận", ClosedList.CERTIFICATE_FORM),
            event("charter_amended_on", "Ngày sửa đổi Điều lệ"),
            of("charter_conforms", "Điều lệ phù hợp Luật 2023", YES_NO),
            of("address", "Địa chỉ trụ sở", TEXT),
            of("area", "Mã xã", TEXT),
            of("former_area", "Mã xã cũ", TEXT),
            of("sector", "Lĩnh vực", ClosedList.SECTOR),
            of("industry", "Ngành nghề chính", TEXT),
            of("representative", "Người đại diện", TEXT).asPersonal(),
            of("representative_title", "Chức danh", TEXT),
            of("phone", "Điện thoại", TEXT).asPersonal(),
            of("charter_capital", "Vốn điều lệ", AMOUNT),
            of("official_members", "Số thành viên chính thức", INTEGER),
            of("associate_members", "Số thành viên liên kết", INTEGER),
            of("legal_status", "Tình trạng pháp lý", ClosedList.LEGAL_STATUS),
            of("legal_status_on", "Ngày tình trạng pháp lý", DATE),
            of("tax_status", "Trạng thái mã số thuế", ClosedList.TAX_STATUS),
            of("tax_status_on", "Ngày trạng thái thuế", DATE),
            of("label", "Nhãn quản lý", ClosedList.LABEL),
            of("label_on", "Ngày gắn nhãn", DATE),
            of("last_activity_on", "Ngày hoạt động cuối cùng", DATE),
            of("last_meeting_on", "Ngày ĐHTV gần nhất", DATE),
            of("force_majeure", "Bất khả kháng", YES_NO),
            of("seal", "Con dấu", ClosedList.SEAL),
            of("certificate", "Giấy chứng nhận", ClosedList.CERTIFICATE),
            of("internal_credit", "Tín dụng nội bộ", YES_NO),
            of("group_contract_months", "Thời hạn hợp đồng hợp tác (tháng)", INTEGER),
            of("group_registered", "THT đã đăng ký", YES_NO));

    static final List<Column> REPORTS = List.of(
            of("code", "Mã số HTX", TEXT),
            of("year", "Năm báo cáo", INTEGER).between(1945, 2099),
            of("submitted_on", "Ngày nộp", DATE),
            of("members", "Tổng số thành viên", INTEGER),
            of("new_members", "Số thành viên mới", INTEGER),
            of("workers", "Số lao động", INTEGER),
            of("revenue", "Doanh thu", AMOUNT),
            of("internal_revenue", "Doanh thu nội bộ", AMOUNT),
            of("profit", "Lợi nhuận", SIGNED_AMOUNT),
            of("worker_income", "Thu nhập bình quân lao động", AMOUNT),
            of("assets", "Tổng tài sản", AMOUNT),
            of("undividable_assets", "Tài sản chung không chia", AMOUNT),
            of("equity", "Vốn chủ sở hữu", SIGNED_AMOUNT),
            of("payables", "Nợ phải trả", AMOUNT),
            of("overdue_payables", "Nợ quá hạn", AMOUNT),
            of("undividable_fund", "Trích quỹ chung không chia", AMOUNT),
            of("value_chain", "Chuỗi giá trị", YES_NO),
            of("high_tech", "Công nghệ cao", YES_NO),
            of("qualified_managers", "Quản lý có trình độ", YES_NO),
            of("score", "Điểm", NUMBER).between(0, 100),
            of("rating", "Xếp loại", ClosedList.RATING),
            of("months_stopped", "Số tháng ngừng", INTEGER).between(0, 12),
            of("meeting_on", "Ngày ĐHTV", DATE));

    static final List<Column> MEMBERS = List.of(
            of("code", "Mã số HTX", TEXT),
            of("on", "Từ ngày", DATE),
            of("official_members", "Số thành viên chính thức", INTEGER),
            of("foreign_members", "Thành viên nước ngoài", INTEGER));

    static final List<Column> SUSPENSIONS = List.of(
            of("code", "Mã số HTX", TEXT),
            of("from", "Từ ngày", DATE),
            of("to", "Đến ngày", DATE),
            event("registrar_notified_on", "Ngày báo cơ quan ĐKKD"),
            event("tax_notified_on", "Ngày báo cơ quan thuế"),
            event("resumed_on", "Ngày hoạt động lại"));

    static final List<Column> NOTICES = List.of(
            of("code", "Mã số HTX", TEXT),
            of("kind", "Loại", ClosedList.NOTICE_KIND),
            event("sent_on", "Ngày gửi"),
            of("answer_due_on", "Hạn trả lời", DATE),
            event("answered_on", "Ngày trả lời"),
            of("accepted", "Được chấp nhận", YES_NO));

    static final List<Column> DEBTS = List.of(
            of("code", "Mã số HTX", TEXT),
            of("debt_no", "Số khoản nợ", TEXT),
            of("creditor_kind", "Loại chủ nợ", ClosedList.CREDITOR_KIND),
            of("creditor", "Tên chủ nợ", TEXT),
            of("purpose", "Nội dung nợ", TEXT),
            of("incurred_on", "Ngày phát sinh", DATE),
            of("due_on", "Ngày đến hạn", DATE),
            of("principal", "Gốc", AMOUNT),
            of("interest", "Lãi, chậm nộp", AMOUNT),
            of("balance", "Tổng dư nợ", AMOUNT),
            of("bank_group", "Nhóm nợ", INTEGER).between(1, 5),
            of("secured", "Có bảo đảm", YES_NO),
            of("treatment", "Tình trạng xử lý", ClosedList.TREATMENT),
            of("decision_no", "Số quyết định", TEXT),
            of("decision_on", "Ngày quyết định", DATE),
            of("reconciled_on", "Ngày đối chiếu", DATE),
            of("under_enforcement", "Đang cưỡng chế", YES_NO));

    static final List<Column> ASSETS = List.of(
            of("code", "Mã số HTX", TEXT),
            of("asset_no", "Số tài sản", TEXT),
            of("asset", "Loại tài sản", ClosedList.ASSET),
            of("description", "Mô tả", TEXT),
            of("parcel", "Số tờ, số thửa", TEXT),
            of("area_m2", "Diện tích (m²)", NUMBER),
            of("in_use", "Đang sử dụng", YES_NO),
            of("origin", "Nguồn gốc", ClosedList.ORIGIN),
            of("state_share", "Vốn Nhà nước (%)", NUMBER).between(0, 100),
            of("certificate_no", "Số GCN QSDĐ", TEXT),
            of("certificate_on", "Ngày cấp GCN", DATE),
            of("undividable", "Không chia", YES_NO),
            of("cost", "Nguyên giá", AMOUNT),
            of("book_value", "Giá trị còn lại", AMOUNT),
            of("pledged", "Đang thế chấp", YES_NO),
            of("dispute", "Tranh chấp", ClosedList.DISPUTE),
            of("origin_papers", "Hồ sơ gốc", ClosedList.ORIGIN_PAPERS));

    static final List<Column> PROCEEDINGS = List.of(
            of("code", "Mã số HTX", TEXT),
            of("track", "Hình thức", ClosedList.TRACK),
            of("law", "Luật áp dụng", ClosedList.LAW),
            of("started_on", "Ngày bắt đầu", DATE),
            of("votes_present", "Số phiếu dự", INTEGER),
            of("votes_yes", "Số phiếu thuận", INTEGER),
            event("sent_on", "Ngày gửi nghị quyết"),
            event("received_on", "Ngày cơ quan ĐKKD nhận"),
            event("published_on", "Ngày công bố"),
            event("decision_received_on", "Ngày nhận quyết định"),
            event("acted_on", "Ngày họp triển khai"),
            event("debts_settled_on", "Ngày thanh toán hết nợ"),
            event("filed_on", "Ngày nộp hồ sơ"),
            event("tax_answered_on", "Ngày thuế trả lời"),
            of("objection_by", "Cơ quan phản đối", TEXT),
            event("objection_on", "Ngày phản đối"),
            event("withdrawn_on", "Ngày rút"),
            event("restored_on", "Ngày khôi phục"),
            event("closed_on", "Ngày kết thúc"),
            of("open_branches", "Số chi nhánh còn hoạt động", INTEGER));

    private SheetColumns() {}
}

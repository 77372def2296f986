package coop.docket.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A list of values that an office may choose from: each a key, its Vietnamese word and other spellings in use. */
public enum ClosedList {
    TYPE(
            "GROUP|Tổ hợp tác|THT",
            "COOPERATIVE|Hợp tác xã|HTX",
            "UNION|Liên hiệp hợp tác xã|LHHTX|Liên hiệp HTX",
            "CREDIT_FUND|Quỹ tín dụng nhân dân|QTDND|QTD nhân dân"),
    LAW(
            "1996|Luật 1996|Luật HTX 1996",
            "2003|Luật 2003|Luật HTX 2003",
            "2012|Luật 2012|Luật HTX 2012",
            "2023|Luật 2023|Luật HTX 2023"),
    CERTIFICATE_FORM("OLD|Mẫu cũ|Cũ", "NEW|Mẫu mới|Mới"),
    SECTOR("AGRICULTURE|Nông nghiệp", "NON_AGRICULTURE|Phi nông nghiệp", "CREDIT|Tín dụng"),
    /** Decree 92/2024/NĐ-CP, Art. 27 and, for cooperative groups, Art. 28. */
    LEGAL_STATUS(
            "ACTIVE|Đang hoạt động",
            "SUSPENDED|Tạm ngừng kinh doanh|Tạm ngừng",
            "TAX_REVOKED|Bị thu hồi do cưỡng chế về quản lý thuế",
            "DISSOLVING|Đang làm thủ tục giải thể, bị chia, bị hợp nhất, được sáp nhập|Đang làm thủ tục giải thể"
                    + "|Đang làm thủ tục chấm dứt hoạt động|Đang giải thể",
            "BANKRUPTCY|Đang làm thủ tục phá sản|Đang phá sản",
            "CEASED|Đã giải thể, phá sản, chấm dứt tồn tại|Đã giải thể|Đã chấm dứt hoạt động|Đã phá sản|Chấm dứt tồn tại",
            "NOT_AT_ADDRESS|Không hoạt động tại địa chỉ đã đăng ký|Không hoạt động tại địa chỉ"),
    TAX_STATUS(
            "00|Đang hoạt động",
            "01|Ngừng hoạt động, đã đóng mã số thuế",
            "03|Ngừng hoạt động, chưa đóng mã số thuế",
            "04|Đang hoạt động, chưa đủ thông tin",
            "05|Tạm ngừng kinh doanh",
            "06|Không hoạt động tại địa chỉ đã đăng ký",
            "07|Chờ làm thủ tục phá sản"),
    LABEL(
            "CEASED_OPERATING|Ngừng hoạt động",
            "AWAITING_DISSOLUTION|Chờ giải thể|Ngừng hoạt động chờ giải thể",
            "NOT_CONVERTED|Chưa chuyển đổi|Chưa chuyển đổi, chưa tổ chức lại",
            "FORMAL_ONLY|Hoạt động hình thức|Hình thức",
            "WEAK|Yếu kém",
            "UNREACHABLE|Không liên lạc được"),
    SEAL("HELD|Còn", "LOST|Mất", "RETURNED|Đã trả", "NONE|Không có"),
    CERTIFICATE("HELD|Còn", "LOST|Mất", "RETURNED|Đã trả"),
    RATING("GOOD|Tốt", "FAIR|Khá", "AVERAGE|Trung bình", "WEAK|Yếu", "UNRATED|Không xếp loại|Chưa xếp loại"),
    NOTICE_KIND(
            "COMPLIANCE_REPORT_REQUEST|Yêu cầu báo cáo tuân thủ",
            "DATA_REVIEW|Rà soát thông tin",
            "VIOLATION_NOTICE|Thông báo vi phạm",
            "TAX_ADDRESS_NOTICE|Thông báo không hoạt động tại địa chỉ"),
    CREDITOR_KIND(
            "TAX|Thuế|Ngân sách – thuế",
            "LAND|Đất|Ngân sách – đất|Tiền đất",
            "CREDIT_INSTITUTION|Tổ chức tín dụng|TCTD",
            "SUPPORT_FUND|Quỹ hỗ trợ",
            "SUPPLIER|Người bán|Nhà cung cấp",
            "MEMBER|Thành viên",
            "WORKER|Người lao động|Người lao động – BHXH",
            "OTHER|Khác"),
    TREATMENT(
            "NONE|Chưa xử lý|Chưa",
            "INSTALMENT|Nộp dần",
            "FROZEN|Khoanh nợ|Khoanh",
            "RESTRUCTURED|Cơ cấu lại|Cơ cấu",
            "WRITTEN_OFF|Xóa nợ|Xóa",
            "SUED|Khởi kiện",
            "PAID|Đã trả"),
    ASSET(
            "LAND|Đất|Đất đai",
            "BUILDING|Nhà, công trình|Nhà|Công trình",
            "MACHINE|Máy móc|Máy móc, thiết bị",
            "OTHER|Khác"),
    ORIGIN(
            "STATE_FREE|Nhà nước giao không thu tiền|NN giao không thu tiền",
            "STATE_PAID|Nhà nước giao có thu tiền|NN giao có thu tiền|Giao có thu tiền",
            "STATE_LEASED|Nhà nước cho thuê|NN cho thuê|Thuê",
            "STATE_SUPPORTED|Nhà nước hỗ trợ|NN hỗ trợ",
            "PURCHASED|Nhận chuyển nhượng|Mua",
            "CONTRIBUTED|Góp vốn|Nhận góp vốn",
            "BORROWED|Mượn",
            "UNKNOWN|Không rõ|Không xác định"),
    DISPUTE("NONE|Không tranh chấp|Không", "COMMUNE|Cấp xã|Xã", "COURT|Tòa án", "ARBITRATION|Trọng tài"),
    ORIGIN_PAPERS("COMPLETE|Đủ", "PARTIAL|Thiếu", "LOST|Mất"),
    TRACK(
            "VOLUNTARY|Giải thể tự nguyện|Tự nguyện",
            "COMPULSORY|Giải thể bắt buộc|Bắt buộc",
            "TAX_ENFORCEMENT|Cưỡng chế thuế|Thu hồi do cưỡng chế thuế",
            "BANKRUPTCY|Phá sản");

    private final List<Entry> entries;

    ClosedList(String... entries) {
        this.entries = Arrays.stream(entries).map(Entry::read).toList();
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The entry with exactly this key. */
    public Optional<Entry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    public List<String> keys() {
        return entries.stream().map(Entry::key).toList();
    }

    /** One choice: its key, the Vietnamese word shown for it, and further spellings that are understood. */
    public record Entry(String key, String vietnamese, List<String> alsoWritten) {

        private static Entry read(String line) {
            var parts = List.of(line.split("\\|"));
            return new Entry(parts.get(0).intern(), parts.get(1), parts.subList(2, parts.size()));
        }

        /** The key with spaces: {@code Not at address}. */
        public String english() {
            var words = key.replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
            return Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }
    }
}

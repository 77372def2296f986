package coop.docket.register.demonstration.fiction;

import coop.docket.register.Sheet;
import coop.docket.register.demonstration.drafting.Draft;
import coop.docket.register.demonstration.drafting.Line;
import java.time.LocalDate;

/** What a cooperative owes: in a sound one all is paid or not due yet. */
public final class Debts {
    private Debts() {}

    static void write(Draft draft) {
        var dice = draft.dice();
        if (dice.chance(40)) {
            var due = draft.monthsAgo(3, 12);
            add(draft, "TAX", due.minusMonths(4), due, dice.millions(5, 80))
                    .put("treatment", "PAID")
                    .put("balance", 0L);
        }
        if (dice.chance(30)) {
            add(
                            draft,
                            "CREDIT_INSTITUTION",
                            draft.monthsAgo(2, 10),
                            draft.daysAgo(-700, -120),
                            dice.millions(50, 3_000))
                    .put("bank_group", 1)
                    .put("secured", "yes");
        }
        if (dice.chance(10)) {
            add(draft, "SUPPORT_FUND", draft.monthsAgo(4, 12), draft.daysAgo(-900, -200), dice.millions(100, 1_500));
        }
        if (dice.chance(4)) {
            add(draft, "MEMBER", draft.monthsAgo(1, 10), draft.daysAgo(-400, -60), dice.millions(10, 200));
        }
    }

    /**
     * A debt that nothing has been done about.
     *
     * @param kind a key of the register's list of creditors
     * @param principal in đồng
     */
    public static Line add(Draft draft, String kind, LocalDate incurred, LocalDate due, long principal) {
        var interest = principal / 100 * draft.dice().between(0, 12);
        var number = draft.lines(Sheet.DEBTS).size() + 1;
        return draft.add(Sheet.DEBTS)
                .put("debt_no", "N" + Digits.of(number, 2))
                .put("creditor_kind", kind)
                .put("creditor", creditor(kind))
                .put("purpose", purpose(kind))
                .put("incurred_on", incurred)
                .put("due_on", due)
                .put("principal", principal)
                .put("interest", interest)
                .put("balance", principal + interest)
                .put("secured", "no")
                .put("treatment", "NONE")
                .put("reconciled_on", reconciled(draft, incurred))
                .put("under_enforcement", "no");
    }

    private static LocalDate reconciled(Draft draft, LocalDate incurred) {
        var yearEnd = LocalDate.of(draft.today().getYear() - 1, 12, 31);
        return incurred.isAfter(yearEnd) ? null : yearEnd;
    }

    private static String creditor(String kind) {
        return switch (kind) {
            case "TAX", "LAND" -> "Thuế tỉnh Lâm Đồng";
            case "CREDIT_INSTITUTION" -> "Ngân hàng thí dụ, chi nhánh Lâm Đồng";
            case "SUPPORT_FUND" -> "Quỹ Hỗ trợ phát triển hợp tác xã tỉnh";
            case "SUPPLIER" -> "Công ty vật tư nông nghiệp thí dụ";
            case "MEMBER" -> "Thành viên hợp tác xã";
            default -> "Bên cho vay khác";
        };
    }

    private static String purpose(String kind) {
        return switch (kind) {
            case "TAX" -> "Thuế giá trị gia tăng, thuế thu nhập";
            case "LAND" -> "Tiền thuê đất";
            case "SUPPLIER" -> "Phân bón, vật tư";
            default -> "Vay vốn sản xuất, kinh doanh";
        };
    }
}

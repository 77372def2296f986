package coop.docket.register.demonstration.fiction;

import coop.docket.register.demonstration.drafting.Dice;
import coop.docket.register.demonstration.drafting.Draft;
import java.time.LocalDate;
import java.util.List;

/** Name, seat, trade and representative; a few of these are not known, as in any register. */
final class Identity {
    private static final LocalDate COMMUNES_MERGED = LocalDate.of(2025, 7, 1);
    private static final List<String> TITLES = List.of("Giám đốc", "Chủ tịch Hội đồng quản trị", "Chủ tịch HĐQT");
    private static final int ANOTHER_PROVINCE_PERCENT = 3;

    private Identity() {}

    static void write(Draft draft) {
        var dice = draft.dice();
        var commune = commune(draft.text("code"), dice);
        var type = draft.text("type");
        var trade = dice.oneOf(
                Tables.TRADES.stream().filter(one -> one.isAtHomeIn(commune)).toList());
        var merged = !draft.today().isBefore(COMMUNES_MERGED);
        draft.put("name", name(type, trade, commune, dice))
                .put("area", merged ? commune.code() : commune.formerCode())
                .put("former_area", merged ? commune.formerCode() : null)
                .put("address", dice.chance(3) ? null : address(commune, merged, dice))
                .put("sector", type.equals("CREDIT_FUND") ? "CREDIT" : trade.sector())
                .put("industry", industry(type, trade, dice))
                .put("representative", dice.chance(2) ? null : person(dice))
                .put("representative_title", type.equals("GROUP") ? "Tổ trưởng" : dice.oneOf(TITLES))
                .put(
                        "phone",
                        dice.chance(8)
                                ? null
                                : "0100 " + Digits.of(dice.between(0, 999), 3) + " "
                                        + Digits.of(dice.between(0, 999), 3));
        if (!type.equals("GROUP")) {
            draft.put("charter_capital", dice.chance(5) ? null : dice.millions(20, 900) * 5)
                    .put("old_certificate_no", dice.chance(20) ? "48A8" + Digits.of(dice.between(1, 99_999), 6) : null)
                    .put("associate_members", dice.chance(80) ? 0 : dice.between(1, 9));
        }
    }

    static String person(Dice dice) {
        return dice.oneOf(Tables.SURNAMES) + " " + dice.oneOf(Tables.GIVEN_NAMES);
    }

    private static Commune commune(String code, Dice dice) {
        var anywhere = code.startsWith("GCN:") || dice.chance(ANOTHER_PROVINCE_PERCENT);
        return dice.oneOf(Tables.COMMUNES.stream()
                .filter(one -> anywhere || code.startsWith(one.taxPrefix()))
                .toList());
    }

    private static String name(String type, Trade trade, Commune commune, Dice dice) {
        var motto = dice.oneOf(Tables.MOTTOES);
        return switch (type) {
            case "GROUP" -> "Tổ hợp tác " + trade.name() + " " + commune.place() + " " + dice.between(1, 20);
            case "UNION" -> "Liên hiệp HTX " + trade.name() + " " + motto;
            case "CREDIT_FUND" -> "Quỹ tín dụng nhân dân " + commune.place() + " " + motto;
            default -> "HTX " + trade.name() + " " + (dice.chance(70) ? commune.place() + " " : "") + motto;
        };
    }

    private static String address(Commune commune, boolean merged, Dice dice) {
        return "Thôn " + dice.between(1, 12) + ", "
                + (merged ? commune.name() + ", tỉnh Lâm Đồng" : commune.formerName());
    }

    private static String industry(String type, Trade trade, Dice dice) {
        if (type.equals("CREDIT_FUND")) {
            return "6419 - Hoạt động trung gian tiền tệ khác";
        }
        return dice.chance(4) ? null : trade.industry();
    }
}

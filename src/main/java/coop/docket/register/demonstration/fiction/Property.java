package coop.docket.register.demonstration.fiction;

import coop.docket.register.Sheet;
import coop.docket.register.demonstration.drafting.Draft;
import coop.docket.register.demonstration.drafting.Line;
import java.math.BigDecimal;
import java.util.List;

/** What a cooperative owns and uses: in a sound one all papers are there and nobody disputes anything. */
public final class Property {
    private static final List<String> LAND_ORIGINS =
            List.of("STATE_FREE", "STATE_PAID", "STATE_LEASED", "PURCHASED", "CONTRIBUTED");

    private Property() {}

    static void write(Draft draft) {
        var dice = draft.dice();
        if (dice.chance(45)) {
            land(draft, dice.oneOf(LAND_ORIGINS));
        } else if (dice.chance(20)) {
            land(draft, "BORROWED").put("certificate_no", null).put("certificate_on", null);
        }
        if (dice.chance(35)) {
            building(draft, dice.chance(25) ? "STATE_SUPPORTED" : "PURCHASED");
        }
        if (dice.chance(50)) {
            add(draft, "MACHINE", "Máy kéo, máy sấy và thiết bị", "PURCHASED", dice.millions(20, 900));
        }
    }

    /** A piece of land in use, with its certificate; that from the State is not to be divided. */
    public static Line land(Draft draft, String origin) {
        var dice = draft.dice();
        return add(draft, "LAND", "Đất trụ sở, nhà kho, sân phơi", origin, dice.millions(50, 2_000))
                .put("parcel", "Tờ " + dice.between(1, 60) + ", thửa " + dice.between(1, 400))
                .put("area_m2", new BigDecimal(dice.between(100, 9_000) + (dice.chance(50) ? ".5" : "")))
                .put("certificate_no", "CX " + Digits.of(dice.between(1, 999_999), 6))
                .put("certificate_on", dice.day(Era.LAW_2012, draft.monthsAgo(6, 40)))
                .put("undividable", origin.startsWith("STATE") ? "yes" : "no");
    }

    /** A warehouse; one the State helped to build is not to be divided. */
    public static Line building(Draft draft, String origin) {
        var supported = origin.equals("STATE_SUPPORTED");
        return add(
                        draft,
                        "BUILDING",
                        "Nhà kho, nhà sơ chế",
                        origin,
                        draft.dice().millions(100, 3_000))
                .put("state_share", BigDecimal.valueOf(supported ? draft.dice().between(2, 10) * 10 : 0))
                .put("undividable", supported ? "yes" : "no");
    }

    private static Line add(Draft draft, String asset, String description, String origin, long cost) {
        var number = draft.lines(Sheet.ASSETS).size() + 1;
        return draft.add(Sheet.ASSETS)
                .put("asset_no", "TS" + Digits.of(number, 2))
                .put("asset", asset)
                .put("description", description)
                .put("in_use", "yes")
                .put("origin", origin)
                .put("undividable", "no")
                .put("cost", cost)
                .put("book_value", cost / 100 * draft.dice().between(20, 95))
                .put("pledged", "no")
                .put("dispute", "NONE")
                .put("origin_papers", "COMPLETE");
    }
}

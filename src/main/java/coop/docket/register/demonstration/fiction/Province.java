package coop.docket.register.demonstration.fiction;

import coop.docket.areas.Area;
import coop.docket.areas.AreaList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lâm Đồng: the communes that made-up cooperatives lie in, those that went into them, and their provinces. */
public final class Province {
    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);
    private static final String PROVINCE = "68";
    private static final String BINH_THUAN = "60";
    private static final String DAK_NONG = "67";
    /** By the beginning of the tax codes given out there. */
    private static final Map<String, String> FORMERLY = Map.of("34", BINH_THUAN, "64", DAK_NONG, "58", PROVINCE);

    private Province() {}

    /** As an office's list has them. Source: Resolution 1671/NQ-UBTVQH15, in force from 1 July 2025. */
    public static AreaList areas() {
        var provinces = List.of(
                new Area(PROVINCE, "Tỉnh Lâm Đồng", "PROVINCE", null, null, null),
                former(BINH_THUAN, "Tỉnh Bình Thuận", "PROVINCE", null),
                former(DAK_NONG, "Tỉnh Đắk Nông", "PROVINCE", null));
        var communes = Tables.COMMUNES.stream().flatMap(Province::communes);
        return AreaList.of(Stream.concat(provinces.stream(), communes).toList());
    }

    private static Stream<Area> communes(Commune commune) {
        return Stream.of(
                former(commune.formerCode(), commune.formerName(), "COMMUNE", FORMERLY.get(commune.taxPrefix())),
                new Area(commune.code(), commune.name(), "COMMUNE", PROVINCE, MERGED, null));
    }

    private static Area former(String code, String name, String kind, String parent) {
        return new Area(code, name, kind, parent, null, MERGED.minusDays(1));
    }
}

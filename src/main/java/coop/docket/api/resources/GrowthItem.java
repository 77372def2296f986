package coop.docket.api.resources;

import coop.docket.progress.targets.GrowthOfYear;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** What grew in a year, as programs get it. @param rate a fraction of 1; null where there is nothing to grow from */
record GrowthItem(
        int year, String measure, long both, long unknown, BigDecimal before, BigDecimal now, BigDecimal rate) {
    static Stream<GrowthItem> of(GrowthOfYear year) {
        return year.growth().entrySet().stream()
                .map(each -> new GrowthItem(
                        year.year(),
                        each.getKey().name(),
                        each.getValue().pairs(),
                        each.getValue().unknown(),
                        each.getValue().before(),
                        each.getValue().now(),
                        each.getValue().rate()));
    }
}

package coop.docket.progress.targets;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.access.Role;
import coop.docket.access.TestActors;
import coop.docket.cases.DocketOffice;
import coop.docket.database.TestDatabase;
import coop.docket.packs.LivePack;
import coop.docket.packs.PublishFirst;
import coop.docket.progress.Part;
import coop.docket.register.Given;
import coop.docket.register.Sheet;
import coop.docket.register.stored.StoredRegister;
import coop.docket.rules.targets.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the targets are laid beside is counted in the register, and what is not known is told. */
class ReadTargetsTest {

    private static Given of(String code, String type, String area, String... more) {
        var cells = new ArrayList<>(List.of("code", code, "name", code, "type", type, "area", area));
        cells.addAll(List.of(more));
        return Given.cooperative(cells.toArray(String[]::new));
    }

    private static Given farm(String code, String area, String rating, String chain, long before, long now) {
        return of(code, "COOPERATIVE", area, "sector", "AGRICULTURE", "official_members", "10")
                .with(Sheet.REPORTS, "year", "2024", "revenue", "" + before)
                .with(Sheet.REPORTS, chain == null ? unrated(now) : rated(now, rating, chain));
    }

    private static String[] unrated(long revenue) {
        return new String[] {"year", "2025", "revenue", "" + revenue, "rating", "UNRATED"};
    }

    private static String[] rated(long revenue, String rating, String chain) {
        return new String[] {"year", "2025", "revenue", "" + revenue, "rating", rating, "value_chain", chain};
    }

    private static Map<Measure, Figure> figures(DocketOffice office, Set<String> areas) {
        new PublishFirst(office.database, office.clock).publish();
        var reader =
                areas.isEmpty() ? TestActors.everywhere(Role.READER) : office.colleague("reader", areas, Role.READER);
        return new ReadTargets(office.database, new LivePack(office.database, office.clock))
                .read(reader, DocketOffice.DAY).stream()
                        .collect(Collectors.toMap(
                                line -> line.target().measure(), TargetLine::figure, (one, same) -> one));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void within_the_areas_of_the_reader(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            StoredRegister.store(
                    office.database,
                    List.of(
                            farm("A", "25000", "GOOD", "yes", 100, 110).dossier(),
                            farm("B", "25000", "WEAK", "no", 100, 100).dossier(),
                            farm("C", "25000", "UNRATED", null, 0, 50).dossier(),
                            farm("D", "25001", "FAIR", "yes", 300, 300).dossier(),
                            of("E", "CREDIT_FUND", "25000", "official_members", "7")
                                    .dossier(),
                            of("F", "COOPERATIVE", "25000", "legal_status", "CEASED", "official_members", "9")
                                    .dossier(),
                            of("G", "GROUP", "25000").dossier(),
                            of("H", "UNION", "25000", "official_members", "4")
                                    .with(Sheet.MEMBERS, "on", "2026-01-31", "official_members", "5")
                                    .with(Sheet.MEMBERS, "on", "2027-01-31", "official_members", "6")
                                    .dossier()));

            var all = figures(office, Set.of());
            assertThat(all.get(Measure.COOPERATIVES).value()).isEqualByComparingTo("5");
            assertThat(all.get(Measure.COOPERATIVE_MEMBERS).value()).isEqualByComparingTo("47");
            assertThat(all.get(Measure.UNION_MEMBERS).value()).isEqualByComparingTo("5");
            assertThat(all.get(Measure.GROUP_MEMBERS)).isEqualTo(Figure.number(0, 0, 1));
            assertThat(all.get(Measure.GOOD_OR_FAIR)).isEqualTo(new Figure(new BigDecimal("0.666667"), 3, 2, null, 2));
            assertThat(all.get(Measure.VALUE_CHAIN)).isEqualTo(new Figure(new BigDecimal("0.666667"), 3, 1, null, 2));
            assertThat(all.get(Measure.REVENUE_GROWTH))
                    .isEqualTo(new Figure(new BigDecimal("0.120000"), 4, 1, 2025, 4));
            assertThat(all.get(Measure.PROFIT_GROWTH)).isEqualTo(new Figure(null, 0, 0, null, 0));

            var own = figures(office, Set.of("25001"));
            assertThat(own.get(Measure.COOPERATIVES).value()).isEqualByComparingTo("1");
            assertThat(own.get(Measure.GROUPS).value()).isEqualByComparingTo("0");
            assertThat(own.get(Measure.REVENUE_GROWTH).value()).isEqualByComparingTo("0");
        }
    }

    /** What one year lacks is no nothing, and a year that is not over is compared with none. */
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void grow_as_those_did_that_reported_both_years(TestDatabase kind) {
        try (var office = new DocketOffice(kind)) {
            StoredRegister.store(
                    office.database,
                    List.of(
                            of("A", "COOPERATIVE", "25000")
                                    .with(Sheet.REPORTS, "year", "2024", "revenue", "100", "profit", "-50")
                                    .with(Sheet.REPORTS, "year", "2025", "revenue", "106", "profit", "-20")
                                    .with(Sheet.REPORTS, "year", "2026", "revenue", "900")
                                    .dossier(),
                            of("B", "COOPERATIVE", "25000")
                                    .with(Sheet.REPORTS, "year", "2024", "revenue", "5000")
                                    .with(Sheet.REPORTS, "year", "2025", "profit", "7")
                                    .dossier(),
                            of("C", "COOPERATIVE", "25001")
                                    .with(Sheet.REPORTS, "year", "2025", "revenue", "300")
                                    .dossier()));

            var years = new ReadGrowth(office.database).read(DocketOffice.HEAD, Part.ALL, DocketOffice.DAY);
            assertThat(years).extracting(GrowthOfYear::year).containsExactly(2025);
            var revenue = years.get(0).growth().get(Measure.REVENUE_GROWTH);
            assertThat(revenue.pairs()).isOne();
            assertThat(revenue.unknown()).isEqualTo(2);
            assertThat(revenue.rate()).isEqualByComparingTo("0.06");
            var profit = years.get(0).growth().get(Measure.PROFIT_GROWTH);
            assertThat(profit.pairs()).isOne();
            assertThat(profit.now()).isEqualByComparingTo("-20");
            assertThat(profit.rate()).isNull();
        }
    }
}

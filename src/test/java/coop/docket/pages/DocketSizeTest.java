package coop.docket.pages;

import static org.assertj.core.api.Assertions.assertThat;

import coop.docket.TestService;
import coop.docket.access.Actor;
import coop.docket.areas.Area;
import coop.docket.areas.AreaList;
import coop.docket.areas.ImportAreas;
import coop.docket.assessment.live.LiveRun;
import coop.docket.assessment.live.ShippedBook;
import coop.docket.cases.DocketOffice;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.cases.following.FollowRun;
import coop.docket.register.Given;
import coop.docket.register.stored.StoredRegister;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page of the docket stays light where names are long and the country's communes are all there. */
class DocketSizeTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T05:00:00Z"));
    private static final int LARGEST = 100_000;
    private static final int COMMUNES = 3_321;

    private static TestService service;
    private static Visit visit;

    @BeforeAll
    static void a_large_country_of_long_names() {
        service = TestService.start("http://localhost", CLOCK);
        var areas = new ArrayList<>(List.of(new Area("01", "Thành phố Hà Nội", "PROVINCE", null, null, null)));
        for (int i = 0; i < COMMUNES; i++) {
            areas.add(new Area(commune(i), "Xã Đông Hòa Thượng " + i, "COMMUNE", "01", null, null));
        }
        new ImportAreas(service.database()).take(AreaList.of(areas), List.of());
        StoredRegister.store(
                service.database(),
                IntStream.range(0, 120)
                        .mapToObj(i -> Given.cooperative(
                                        "code", "GCN:%03d".formatted(i),
                                        "name", "Hợp tác xã dịch vụ nông nghiệp tổng hợp Đông Đô ".repeat(4) + i,
                                        "type", "COOPERATIVE",
                                        "registered_on", "2015-03-02",
                                        "legal_status", "ACTIVE",
                                        "area", commune(i),
                                        "last_meeting_on", "2024-01-10")
                                .dossier())
                        .toList());
        new LiveRun(service.database(), CLOCK, new FollowRun(CLOCK, ShippedWorkflow.get()))
                .run(Actor.tracker("run"), ShippedBook.book(), DocketOffice.DAY, AreaList.of(areas), judged -> {});
        visit = Visit.of(service, "nguyen.an");
    }

    @AfterAll
    static void closed() {
        service.close();
    }

    private static String commune(int i) {
        return "%05d".formatted(10_000 + i);
    }

    @Test
    void it_is_under_a_hundred_thousand_bytes() {
        var page = visit.get("/cases").body();

        assertThat(page).contains("Hiện 1–50 trong ");
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST);
    }

    @Test
    void it_offers_provinces_and_what_is_chosen_instead_of_thousands_of_communes() {
        var page = visit.get("/cases?area=" + commune(7)).body();

        assertThat(page).contains("<option value=\"01\">", "value=\"" + commune(7) + "\"");
        assertThat(page).doesNotContain("<option value=\"" + commune(8) + "\"");
    }
}

package coop.docket.pages;

import coop.docket.access.Actor;
import coop.docket.areas.Area;
import coop.docket.areas.AreaList;
import coop.docket.areas.ImportAreas;
import coop.docket.assessment.live.LiveRun;
import coop.docket.assessment.live.ShippedBook;
import coop.docket.cases.ShippedWorkflow;
import coop.docket.cases.following.FollowRun;
import coop.docket.database.Database;
import coop.docket.register.demonstration.DemonstrationRegister;
import coop.docket.register.stored.StoredRegister;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A demonstration register of any size in the country's 3,321 communes, judged. */
final class LargeDocket {
    /** The day is judged already, so a service has nothing to do but answer. */
    static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-23T05:00:00Z"));

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private LargeDocket() {}

    /** @return a commune in the middle of the list */
    static String fill(Database database, int size) {
        StoredRegister.store(database, () -> DemonstrationRegister.of(size, DAY).iterator());
        var codes = database.read(handle -> handle.createQuery(
                        "select distinct area from cooperative where area is not null order by area")
                .mapTo(String.class)
                .list());
        var areas = new ArrayList<Area>();
        for (int i = 0; i < 34; i++) {
            areas.add(new Area("%02d".formatted(i), "Tỉnh " + i, "PROVINCE", null, null, null));
        }
        for (int i = 0; i < codes.size(); i++) {
            areas.add(new Area(codes.get(i), "Xã số " + i, "COMMUNE", "%02d".formatted(i % 34), null, null));
        }
        for (int i = codes.size(); i < 3_321; i++) {
            areas.add(new Area("X%05d".formatted(i), "Xã số " + i, "COMMUNE", "%02d".formatted(i % 34), null, null));
        }
        new ImportAreas(database).take(AreaList.of(areas), List.of());
        new LiveRun(database, NOON, new FollowRun(NOON, ShippedWorkflow.get()))
                .run(Actor.tracker("run"), ShippedBook.book(), DAY, AreaList.of(areas), judged -> {});
        return codes.get(codes.size() / 2);
    }
}

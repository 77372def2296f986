package coop.docket.pages.drafts;

import coop.docket.access.ListAreas;
import coop.docket.access.NameActors;
import coop.docket.areas.AreaDao;
import coop.docket.areas.AreaList;
import coop.docket.database.Database;
import coop.docket.packs.LivePack;
import coop.docket.register.search.SearchCooperatives;
import java.time.InstantSource;
import java.util.function.Supplier;

/** What the pages of drafts ask. */
public record DraftUses(
        LivePack live,
        WritingUses writing,
        LookingUses looking,
        DecidingUses deciding,
        NameActors names,
        ListAreas areas,
        Supplier<AreaList> areaList,
        SearchCooperatives cooperatives,
        InstantSource clock) {

    public static DraftUses of(Database database, LivePack live, InstantSource clock) {
        return new DraftUses(
                live,
                WritingUses.of(database, clock),
                LookingUses.of(database, clock, live),
                DecidingUses.of(database, clock, live),
                new NameActors(database),
                new ListAreas(database),
                () -> database.read(handle -> new AreaDao(handle).list()),
                new SearchCooperatives(database),
                clock);
    }
}

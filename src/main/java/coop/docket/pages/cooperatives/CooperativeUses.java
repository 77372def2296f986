package coop.docket.pages.cooperatives;

import coop.docket.access.ListAreas;
import coop.docket.access.NameActors;
import coop.docket.areas.AreaDao;
import coop.docket.areas.AreaList;
import coop.docket.assessment.live.ReadLastRun;
import coop.docket.assessment.questions.Why;
import coop.docket.assessment.questions.WhyNot;
import coop.docket.cases.docket.ReadCasesOf;
import coop.docket.database.Database;
import coop.docket.register.search.ReadProfile;
import coop.docket.register.search.SearchCooperatives;
import coop.docket.rules.judging.ReadPack;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * What the pages of cooperatives ask.
 *
 * @param pack the rules that are in use
 */
public record CooperativeUses(
        SearchCooperatives search,
        ReadProfile profile,
        ReadCasesOf cases,
        Why why,
        WhyNot whyNot,
        ReadLastRun lastRun,
        ListAreas areas,
        Supplier<AreaList> areaList,
        NameActors names,
        Supplier<ReadPack> pack,
        InstantSource clock) {

    public static CooperativeUses of(Database database, Supplier<ReadPack> pack, InstantSource clock) {
        return new CooperativeUses(
                new SearchCooperatives(database),
                new ReadProfile(database),
                new ReadCasesOf(database),
                new Why(database),
                new WhyNot(database),
                new ReadLastRun(database),
                new ListAreas(database),
                () -> database.read(handle -> new AreaDao(handle).list()),
                new NameActors(database),
                pack,
                clock);
    }
}

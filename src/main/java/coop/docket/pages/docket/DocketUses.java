package coop.docket.pages.docket;

import coop.docket.access.ListAreas;
import coop.docket.access.ListColleagues;
import coop.docket.access.NameActors;
import coop.docket.cases.docket.ReadCase;
import coop.docket.cases.docket.ReadDocket;
import coop.docket.cases.views.SavedViews;
import coop.docket.cases.work.Assign;
import coop.docket.cases.work.AssignMany;
import coop.docket.cases.work.Comment;
import coop.docket.cases.work.NextUnassigned;
import coop.docket.database.Database;
import java.time.InstantSource;

/** What the pages of the docket ask. */
public record DocketUses(
        ReadDocket docket,
        ReadCase one,
        Assign assign,
        AssignMany assignMany,
        NextUnassigned next,
        Comment comment,
        ListColleagues colleagues,
        ListAreas areas,
        NameActors names,
        SavedViews views,
        InstantSource clock) {

    public static DocketUses of(Database database, InstantSource clock) {
        return new DocketUses(
                new ReadDocket(database, clock),
                new ReadCase(database),
                new Assign(database, clock),
                new AssignMany(database, clock),
                new NextUnassigned(database, clock),
                new Comment(database, clock),
                new ListColleagues(database),
                new ListAreas(database),
                new NameActors(database),
                new SavedViews(database),
                clock);
    }
}

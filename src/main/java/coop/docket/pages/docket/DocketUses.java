package coop.docket.pages.docket;

import coop.docket.access.ListAreas;
import coop.docket.access.ListColleagues;
import coop.docket.access.NameActors;
import coop.docket.cases.docket.ReadBlockers;
import coop.docket.cases.docket.ReadCase;
import coop.docket.cases.docket.ReadCaseLines;
import coop.docket.cases.docket.ReadCourse;
import coop.docket.cases.docket.ReadDocket;
import coop.docket.cases.docket.ReadReadiness;
import coop.docket.cases.docket.ReadRelated;
import coop.docket.cases.documents.AttachDocument;
import coop.docket.cases.documents.ReadDocument;
import coop.docket.cases.evidence.ExportCase;
import coop.docket.cases.views.SavedViews;
import coop.docket.cases.work.NextUnassigned;
import coop.docket.cases.work.WorkOnCase;
import coop.docket.cases.work.WorkOnMany;
import coop.docket.cases.workflow.Workflow;
import coop.docket.database.Database;
import java.time.InstantSource;
import java.util.function.Supplier;

/** What the pages of the docket ask. */
public record DocketUses(
        ReadDocket docket,
        ReadCase one,
        ReadCourse course,
        ReadReadiness readiness,
        ReadRelated related,
        ReadCaseLines lines,
        WorkOnCase work,
        WorkOnMany many,
        NextUnassigned next,
        ListColleagues colleagues,
        ListAreas areas,
        NameActors names,
        SavedViews views,
        ReadBlockers blockers,
        AttachDocument attach,
        ReadDocument document,
        LetterUses letters,
        ExportCase export,
        Supplier<Workflow> workflow,
        InstantSource clock) {

    public static DocketUses of(Database database, InstantSource clock, Supplier<Workflow> workflow) {
        var work = new WorkOnCase(database, clock, workflow);
        var courses = new ReadCourse(database, clock, workflow);
        return new DocketUses(
                new ReadDocket(database, clock),
                new ReadCase(database),
                courses,
                new ReadReadiness(database, clock, workflow),
                new ReadRelated(database),
                new ReadCaseLines(database),
                work,
                new WorkOnMany(work),
                new NextUnassigned(database, work),
                new ListColleagues(database),
                new ListAreas(database),
                new NameActors(database),
                new SavedViews(database),
                new ReadBlockers(database, clock),
                new AttachDocument(database, work),
                new ReadDocument(database),
                LetterUses.of(database, clock, work, courses),
                new ExportCase(database, clock),
                workflow,
                clock);
    }
}

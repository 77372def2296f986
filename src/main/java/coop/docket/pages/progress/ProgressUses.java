package coop.docket.pages.progress;

import coop.docket.access.ListAreas;
import coop.docket.access.NameActors;
import coop.docket.alerts.reports.ReadReportTimes;
import coop.docket.cases.docket.ReadCaseLines;
import coop.docket.cases.workflow.Workflow;
import coop.docket.database.Database;
import coop.docket.packs.LivePack;
import coop.docket.progress.burndown.ReadBurnDown;
import coop.docket.progress.burndown.ReadFormalOnly;
import coop.docket.progress.burndown.ReadTurns;
import coop.docket.progress.exports.ExportProgress;
import coop.docket.progress.exports.ExportReport;
import coop.docket.progress.reports.ListReviewed;
import coop.docket.progress.reports.ReadReport;
import coop.docket.progress.reports.SavedReports;
import coop.docket.progress.targets.ListMeasured;
import coop.docket.progress.targets.ReadGrowth;
import coop.docket.progress.targets.ReadTargets;
import coop.docket.progress.work.ListCounted;
import coop.docket.progress.work.ReadLoads;
import coop.docket.progress.work.ReadWork;
import coop.docket.register.search.ReadCooperativeLines;
import java.time.InstantSource;
import java.util.function.Supplier;

/** What the pages of progress ask. */
public record ProgressUses(
        ReadTargets targets,
        ReadBurnDown burnDown,
        ReadTurns turns,
        ReadFormalOnly formalOnly,
        ReadGrowth growth,
        ListMeasured measured,
        ReadCooperativeLines cooperatives,
        ReadReport report,
        ListReviewed reviewed,
        SavedReports saved,
        ReadReportTimes times,
        ProgressFiles files,
        ReadWork work,
        ReadLoads loads,
        ListCounted counted,
        ReadCaseLines lines,
        ListAreas areas,
        NameActors names,
        Supplier<Workflow> workflow,
        InstantSource clock) {

    public static ProgressUses of(Database database, InstantSource clock, LivePack packs, Supplier<Workflow> workflow) {
        return new ProgressUses(
                new ReadTargets(database, packs),
                new ReadBurnDown(database),
                new ReadTurns(database),
                new ReadFormalOnly(database),
                new ReadGrowth(database),
                new ListMeasured(database),
                new ReadCooperativeLines(database),
                new ReadReport(database),
                new ListReviewed(database),
                new SavedReports(database, clock),
                new ReadReportTimes(database, clock),
                new ProgressFiles(new ExportProgress(database, packs, workflow), new ExportReport(database)),
                new ReadWork(database, workflow),
                new ReadLoads(database),
                new ListCounted(database),
                new ReadCaseLines(database),
                new ListAreas(database),
                new NameActors(database),
                workflow,
                clock);
    }
}

package coop.docket.progress.exports;

import coop.docket.access.Actor;
import coop.docket.access.ListAreas;
import coop.docket.access.NameActors;
import coop.docket.cases.workflow.Workflow;
import coop.docket.database.Database;
import coop.docket.language.Language;
import coop.docket.language.Words;
import coop.docket.packs.LivePack;
import coop.docket.progress.Part;
import coop.docket.progress.burndown.ReadBurnDown;
import coop.docket.progress.burndown.ReadFormalOnly;
import coop.docket.progress.targets.ReadGrowth;
import coop.docket.progress.targets.ReadTargets;
import coop.docket.progress.work.Load;
import coop.docket.progress.work.ReadWork;
import coop.docket.progress.work.WorkView;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the progress of a part of the register as a workbook: lines, targets, growth, ages, workload and steps. */
public final class ExportProgress {
    private final Database database;
    private final LivePack packs;
    private final Supplier<Workflow> workflow;

    public ExportProgress(Database database, LivePack packs, Supplier<Workflow> workflow) {
        this.database = database;
        this.packs = packs;
        this.workflow = workflow;
    }

    /** @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may not */
    public byte[] workbook(Actor actor, Part part, Language language, LocalDate today) {
        var lines = new ReadBurnDown(database).read(actor, part, today);
        var growth = new ReadGrowth(database).read(actor, part, today);
        var targets = new ReadTargets(database, packs).read(actor, part, growth, today);
        var work = new ReadWork(database, workflow).read(actor, part, today);
        var formalOnly = new ReadFormalOnly(database).read(actor, part, today).areas();
        var spoken = new Spoken(
                Words.in(language),
                new ListAreas(database)
                        .names(
                                actor,
                                Stream.concat(
                                        work.areas().stream().map(Load::key),
                                        formalOnly.stream().map(ReadFormalOnly.Here::area))),
                people(work));
        try (var book = new Book()) {
            return book.sheet(spoken.say("sheet.burn-down"), sheet -> BurnDownSheet.write(sheet, spoken, lines))
                    .sheet(spoken.say("sheet.targets"), sheet -> TargetSheets.targets(sheet, spoken, targets))
                    .sheet(spoken.say("sheet.growth"), sheet -> TargetSheets.growth(sheet, spoken, growth))
                    .sheet(spoken.say("sheet.ageing"), sheet -> WorkSheets.ageing(sheet, spoken, work))
                    .sheet(spoken.say("sheet.people"), sheet -> WorkSheets.people(sheet, spoken, work.people()))
                    .sheet(spoken.say("sheet.areas"), sheet -> WorkSheets.areas(sheet, spoken, work.areas()))
                    .sheet(
                            spoken.say("sheet.steps"),
                            sheet -> WorkSheets.steps(
                                    sheet, spoken, work, workflow.get().titles()))
                    .sheet(spoken.say("sheet.formal-only"), sheet -> {
                        sheet.heading(1, spoken.headings("by.AREA", "cooperatives"));
                        var top = sheet.next();
                        formalOnly.forEach(here -> sheet.row(spoken.area(here.area()), here.number()));
                        WorkSheets.sums(sheet, spoken, top, 1);
                    })
                    .bytes();
        }
    }

    private Map<String, String> people(WorkView work) {
        var names = new NameActors(database).names();
        return work.people().stream()
                .map(Load::key)
                .filter(key -> key != null && names.containsKey(NameActors.mark(key)))
                .collect(Collectors.toMap(key -> key, key -> names.get(NameActors.mark(key))));
    }
}

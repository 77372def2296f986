package coop.docket.pages.progress;

import coop.docket.areas.Vietnam;
import coop.docket.cases.CaseKind;
import coop.docket.pages.frame.Frame;
import coop.docket.pages.frame.Page;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Section;
import coop.docket.progress.burndown.BurnDown;
import coop.docket.progress.work.By;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How many are not settled, and the targets.
 *
 * @param within null for a reader of everywhere; else the sentence that only his areas are counted
 * @param trend of the last twelve months
 * @param lately the months of the trend, the newest first
 * @param address of this page, for paper
 * @param months of the line of all, the newest first
 */
public record ProgressPage(
        Frame frame,
        LocalDate today,
        String within,
        String headline,
        Chart chart,
        Chart trend,
        List<Month> lately,
        List<Month> months,
        List<Kind> kinds,
        List<TargetRow> targets,
        Goals goals,
        List<GrowthRow.Column> growthColumns,
        List<GrowthRow> growth,
        FormalOnly formalOnly,
        Narrowing narrowing,
        List<GroupsPage.Choice> groups,
        WorkSections work,
        String address)
        implements Page {

    /** The line of a kind in figures. @param areas where it is laid out by commune @param done null where the pace leads nowhere */
    public record Kind(
            String name, String areas, Count unsettled, String needed, String pace, LocalDate done, boolean inTime) {}

    static ProgressPage of(Reader reader, ProgressUses uses, Asked asked, String address) {
        var today = Vietnam.today(uses.clock());
        var frame = reader.frame(Section.PROGRESS, "progress.title");
        var lines = uses.burnDown().read(reader.signedIn(), asked.part(), today);
        var actor = reader.signedIn();
        var growth = uses.growth().read(actor, asked.part(), today);
        var targets = uses.targets().read(actor, asked.part(), growth, today);
        return new ProgressPage(
                frame,
                today,
                reader.signedIn().scope().everywhere() ? null : frame.say("progress.within"),
                headline(frame, lines.all()),
                Chart.of(frame, lines.all()),
                Chart.lately(frame, lines.all()),
                Month.of(asked, null, lines.all().lately()),
                Month.of(asked, null, lines.all().points()),
                kinds(frame, asked, lines.byKind()),
                targets.stream().map(line -> TargetRow.of(frame, asked, line)).toList(),
                Goals.of(frame, targets),
                GrowthRow.columns(frame, targets),
                growth.stream().map(year -> GrowthRow.of(frame, asked, year)).toList(),
                FormalOnly.of(frame, asked, uses, uses.formalOnly().read(actor, asked.part(), today)),
                Narrowing.of(frame, uses, asked),
                GroupsPage.kinds(frame, asked, By.AREA, null),
                WorkSections.of(frame, asked, uses, uses.work().read(reader.signedIn(), asked.part(), today)),
                address);
    }

    private static String headline(Frame frame, BurnDown all) {
        var left = all.today().unsettled();
        if (left == 0) {
            return frame.say("progress.none-left");
        }
        var needed = frame.say("progress.left", (long) left, rounded(all.needed()));
        if (!all.fewer()) {
            return needed + " " + frame.say("progress.not-fewer");
        }
        var pace = frame.say("progress.pace-is", rounded(all.pace()));
        return needed
                + " "
                + pace
                + " "
                + (all.done() == null
                        ? frame.say("progress.never")
                        : frame.say(all.inTime() ? "progress.in-time" : "progress.too-late", all.done()));
    }

    private static List<Kind> kinds(Frame frame, Asked asked, Map<CaseKind, BurnDown> lines) {
        return lines.entrySet().stream()
                .map(line -> kind(frame, asked, line.getKey(), line.getValue()))
                .toList();
    }

    private static Kind kind(Frame frame, Asked asked, CaseKind kind, BurnDown line) {
        return new Kind(
                frame.say("cases.kind." + kind),
                GroupsPage.path(asked, By.AREA, kind),
                new Count(line.today().unsettled(), asked.cases("kind", kind.name())),
                frame.show(rounded(line.needed())),
                frame.show(rounded(line.pace())),
                line.done(),
                line.inTime());
    }

    static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}

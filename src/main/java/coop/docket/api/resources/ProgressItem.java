package coop.docket.api.resources;

import coop.docket.progress.burndown.BurnDown;
import coop.docket.progress.burndown.Point;
import coop.docket.progress.burndown.ReadBurnDown;
import coop.docket.progress.burndown.ReadFormalOnly;
import coop.docket.progress.targets.TargetLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Progress, as programs get it. @param kinds a line for each kind of problem */
record ProgressItem(
        LocalDate today, Line unsettled, Map<String, Line> kinds, FormalOnly formalOnly, List<TargetItem> targets) {
    static ProgressItem of(
            LocalDate today, ReadBurnDown.Lines lines, ReadFormalOnly.FormalOnly formalOnly, List<TargetLine> targets) {
        var kinds = new LinkedHashMap<String, Line>();
        lines.byKind().forEach((kind, line) -> kinds.put(kind.name(), Line.of(line)));
        return new ProgressItem(
                today,
                Line.of(lines.all()),
                kinds,
                FormalOnly.of(formalOnly),
                targets.stream().map(TargetItem::of).toList());
    }

    /** How many fewer there are to be, and there become, each month. @param done null where the pace leads nowhere */
    record Line(List<Point> points, BigDecimal needed, BigDecimal pace, LocalDate done, boolean inTime) {
        static Line of(BurnDown line) {
            return new Line(line.points(), rounded(line.needed()), rounded(line.pace()), line.done(), line.inTime());
        }

        private static BigDecimal rounded(double number) {
            return BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_UP);
        }
    }

    /** Cooperatives that exist in form only. */
    record FormalOnly(Line line, List<ReadFormalOnly.Here> areas) {
        static FormalOnly of(ReadFormalOnly.FormalOnly found) {
            return new FormalOnly(Line.of(found.line()), found.areas());
        }
    }

    /** A target beside what is. */
    record TargetItem(
            String id,
            Map<String, String> title,
            String measure,
            boolean atMost,
            BigDecimal value,
            BigDecimal to,
            LocalDate by,
            BigDecimal figure,
            long those,
            long known,
            long unknown,
            Integer year,
            Boolean reached,
            Map<String, String> source,
            boolean verified) {
        static TargetItem of(TargetLine line) {
            var target = line.target();
            var figure = line.figure();
            return new TargetItem(
                    target.id(),
                    Texts.of(target.titles()::get),
                    target.measure().name(),
                    target.atMost(),
                    target.value(),
                    target.to(),
                    target.by(),
                    figure.value(),
                    figure.those(),
                    figure.of(),
                    figure.unknown(),
                    figure.year(),
                    line.reached(),
                    Texts.of(target.sources()::get),
                    target.verified());
        }
    }
}

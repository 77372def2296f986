package coop.docket.alerts.digest;

import coop.docket.access.Actor;
import coop.docket.cases.CaseKind;
import coop.docket.database.Database;
import coop.docket.packs.LivePack;
import coop.docket.progress.burndown.ReadBurnDown;
import coop.docket.progress.targets.ReadTargets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;

/** Reads how far a reader's areas have come towards the end of 2030. */
final class ReadProgress {
    private final ReadBurnDown burnDown;
    private final ReadTargets targets;

    ReadProgress(Database database, LivePack packs) {
        this.burnDown = new ReadBurnDown(database);
        this.targets = new ReadTargets(database, packs);
    }

    Progress of(Actor reader, LocalDate today) {
        var lines = burnDown.read(reader, today);
        var all = lines.all();
        var byKind = new EnumMap<CaseKind, Integer>(CaseKind.class);
        lines.byKind().forEach((kind, line) -> byKind.put(kind, line.today().unsettled()));
        var beside = targets.read(reader, today);
        return new Progress(
                all.today().unsettled(),
                rounded(all.needed()),
                rounded(all.pace()),
                all.done(),
                all.inTime(),
                byKind,
                (int) beside.stream()
                        .filter(line -> Boolean.TRUE.equals(line.reached()))
                        .count(),
                (int) beside.stream().filter(line -> line.reached() != null).count(),
                beside.size());
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
    }
}

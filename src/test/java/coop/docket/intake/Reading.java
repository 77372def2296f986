package coop.docket.intake;

import coop.docket.areas.AreaList;
import coop.docket.intake.files.IntakeLimits;
import coop.docket.refusal.Reason;
import coop.docket.register.Dossier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything that a register gave when it was read to its end. */
record Reading(
        List<Dossier> dossiers,
        List<RefusedCell> refused,
        List<Remark> remarks,
        Counts counts,
        AreaList areas,
        long rows) {

    static Reading of(Path path) {
        return of(path, IntakeLimits.USUAL);
    }

    static Reading of(Path path, IntakeLimits limits) {
        return of(path, limits, ReadAs.IT_STANDS);
    }

    static Reading of(Path path, ReadAs readAs) {
        return of(path, IntakeLimits.USUAL, readAs);
    }

    private static Reading of(Path path, IntakeLimits limits, ReadAs readAs) {
        var refused = new ArrayList<RefusedCell>();
        var remarks = new ArrayList<Remark>();
        var findings = new Findings() {
            @Override
            public void refused(RefusedCell cell) {
                refused.add(cell);
            }

            @Override
            public void remarked(Remark remark) {
                remarks.add(remark);
            }
        };
        try (var file = RegisterFile.open(path, limits, readAs);
                var dossiers = file.dossiers(findings)) {
            var all = dossiers.stream().toList();
            return new Reading(all, refused, remarks, dossiers.counts(), file.areas(), file.rows());
        }
    }

    List<String> reasons() {
        return refused.stream().map(RefusedCell::reason).map(Reason::key).toList();
    }

    List<String> remarkKeys() {
        return remarks.stream().map(Remark::reason).map(Reason::key).toList();
    }

    List<String> codes() {
        return dossiers.stream().map(Dossier::code).toList();
    }
}

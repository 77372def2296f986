package coop.docket.reading;

import coop.docket.areas.AreaList;
import coop.docket.cli.bench.Yardstick;
import coop.docket.register.Dossier;
import java.time.LocalDate;
import java.util.List;

/** The reading as the yardstick of the rules' speed. */
public final class HandWritten implements Yardstick {

    @Override
    public String name() {
        return "the rules in plain Java";
    }

    @Override
    public long judge(List<Dossier> dossiers, LocalDate today) {
        var reading = Reading.of(today, AreaList.NOT_LOADED);
        long findings = 0;
        for (var dossier : dossiers) {
            findings += reading.read(dossier).size();
        }
        return findings;
    }
}

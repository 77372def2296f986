package coop.docket.cli.bench;

import coop.docket.register.Dossier;
import java.time.LocalDate;
import java.util.List;

/** Another way of judging the same dossiers, which the rules' speed is measured against; found on the class path. */
public interface Yardstick {

    String name();

    /** Judges these dossiers on a day and answers how many findings there are. */
    long judge(List<Dossier> dossiers, LocalDate today);
}

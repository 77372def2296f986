package coop.docket.cases.workflow;

import coop.docket.register.Column;
import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The proceeding (thủ tục giải thể, phá sản) that a dissolution is about, and its clock. */
public final class Proceedings {
    private static final Column STARTED = Sheet.PROCEEDINGS.column("started_on");
    private static final Column TRACK = Sheet.PROCEEDINGS.column("track");
    private static final Column RECEIVED = Sheet.PROCEEDINGS.column("received_on");
    private static final Column PUBLISHED = Sheet.PROCEEDINGS.column("published_on");

    private static final int CLOCK_MONTHS = 6;

    private Proceedings() {}

    /** When the six months end; empty as long as they have not begun. */
    public static Optional<LocalDate> clockEnds(Dossier dossier, LocalDate today) {
        return clock(dossier, today).map(day -> day.plusMonths(CLOCK_MONTHS));
    }

    /** The one begun last by today. */
    public static Optional<Row> newest(Dossier dossier, LocalDate today) {
        return dossier.rows(Sheet.PROCEEDINGS).stream()
                .filter(row -> row.date(STARTED) != null && !row.date(STARTED).isAfter(today))
                .max(Comparator.comparing(row -> row.date(STARTED)));
    }

    /**
     * When the six months began: the registrar received the resolution (voluntary) or published the status (compulsory).
     * Decree 92/2024/ND-CP, Art. 50.5, 51.3.
     */
    public static Optional<LocalDate> clock(Dossier dossier, LocalDate today) {
        return newest(dossier, today)
                .map(row -> switch (String.valueOf(row.value(TRACK))) {
                    case "VOLUNTARY" -> row.date(RECEIVED);
                    case "COMPULSORY" -> row.date(PUBLISHED);
                    default -> null;
                })
                .filter(day -> !day.isAfter(today));
    }
}

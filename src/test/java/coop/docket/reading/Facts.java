package coop.docket.reading;

import static coop.docket.register.Sheet.COOPERATIVES;
import static coop.docket.register.Sheet.PROCEEDINGS;

import coop.docket.register.Column;
import coop.docket.register.Dossier;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import java.time.LocalDate;
import java.util.List;

/** What several rules ask of one cooperative on the day, worked out once. */
final class Facts {
    private static final Column TYPE = COOPERATIVES.column("type");
    private static final Column LEGAL_STATUS = COOPERATIVES.column("legal_status");
    private static final Column TAX_STATUS = COOPERATIVES.column("tax_status");
    private static final Column LABEL = COOPERATIVES.column("label");
    private static final Column REGISTERED_ON = COOPERATIVES.column("registered_on");
    private static final Column TRACK = PROCEEDINGS.column("track");
    private static final Column STARTED_ON = PROCEEDINGS.column("started_on");
    private static final Column WITHDRAWN_ON = PROCEEDINGS.column("withdrawn_on");
    private static final Column RESTORED_ON = PROCEEDINGS.column("restored_on");
    private static final Column CLOSED_ON = PROCEEDINGS.column("closed_on");
    private static final boolean[] NONE = {};

    final AsOf day;
    final Dossier dossier;
    final Row own;
    final String type;
    final String legalStatus;
    final String taxStatus;
    final LocalDate registeredOn;
    final boolean ceased;
    final boolean group;
    final boolean awaitingDissolution;
    final String label;
    final List<Row> proceedings;
    /** For each proceeding, whether it is open. */
    final boolean[] open;

    final boolean anyOpen;
    final boolean openBankruptcy;
    final boolean windingDown;

    private Activity activity;
    private Membership membership;

    Facts(AsOf day, Dossier dossier) {
        this.day = day;
        this.dossier = dossier;
        own = dossier.cooperative();
        type = own.text(TYPE);
        legalStatus = own.text(LEGAL_STATUS);
        taxStatus = own.text(TAX_STATUS);
        label = own.text(LABEL);
        registeredOn = own.date(REGISTERED_ON);
        ceased = "CEASED".equals(legalStatus);
        group = "GROUP".equals(type);
        awaitingDissolution = "AWAITING_DISSOLUTION".equals(label);
        proceedings = dossier.rows(PROCEEDINGS);
        open = proceedings.isEmpty() ? NONE : new boolean[proceedings.size()];
        var some = false;
        var bankruptcy = false;
        for (int i = 0; i < open.length; i++) {
            open[i] = open(proceedings.get(i));
            some |= open[i];
            bankruptcy |= open[i] && "BANKRUPTCY".equals(proceedings.get(i).text(TRACK));
        }
        anyOpen = some;
        openBankruptcy = bankruptcy;
        windingDown = anyOpen
                || "DISSOLVING".equals(legalStatus)
                || "BANKRUPTCY".equals(legalStatus)
                || "TAX_REVOKED".equals(legalStatus);
    }

    List<Row> rows(Sheet sheet) {
        return dossier.rows(sheet);
    }

    Activity activity() {
        if (activity == null) {
            activity = new Activity(this);
        }
        return activity;
    }

    Membership membership() {
        if (membership == null) {
            membership = new Membership(this);
        }
        return membership;
    }

    private boolean open(Row proceeding) {
        return day.happened(proceeding.date(STARTED_ON))
                && !day.happened(proceeding.date(WITHDRAWN_ON))
                && !day.happened(proceeding.date(RESTORED_ON))
                && !day.happened(proceeding.date(CLOSED_ON));
    }
}

package coop.docket.rules.vocabulary;

import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.rules.terms.Terms;
import java.time.LocalDate;

/** What a rule may ask of a dissolution or bankruptcy (thủ tục giải thể, phá sản): its columns, null where not known. */
public final class Proceeding extends Line {
    private static final Column TRACK = column(Sheet.PROCEEDINGS, "track");
    private static final Column LAW = column(Sheet.PROCEEDINGS, "law");
    private static final Column STARTED_ON = column(Sheet.PROCEEDINGS, "started_on");
    private static final Column VOTES_PRESENT = column(Sheet.PROCEEDINGS, "votes_present");
    private static final Column VOTES_YES = column(Sheet.PROCEEDINGS, "votes_yes");
    private static final Column SENT_ON = column(Sheet.PROCEEDINGS, "sent_on");
    private static final Column RECEIVED_ON = column(Sheet.PROCEEDINGS, "received_on");
    private static final Column PUBLISHED_ON = column(Sheet.PROCEEDINGS, "published_on");
    private static final Column DECISION_RECEIVED_ON = column(Sheet.PROCEEDINGS, "decision_received_on");
    private static final Column ACTED_ON = column(Sheet.PROCEEDINGS, "acted_on");
    private static final Column DEBTS_SETTLED_ON = column(Sheet.PROCEEDINGS, "debts_settled_on");
    private static final Column FILED_ON = column(Sheet.PROCEEDINGS, "filed_on");
    private static final Column TAX_ANSWERED_ON = column(Sheet.PROCEEDINGS, "tax_answered_on");
    private static final Column OBJECTION_BY = column(Sheet.PROCEEDINGS, "objection_by");
    private static final Column OBJECTION_ON = column(Sheet.PROCEEDINGS, "objection_on");
    private static final Column WITHDRAWN_ON = column(Sheet.PROCEEDINGS, "withdrawn_on");
    private static final Column RESTORED_ON = column(Sheet.PROCEEDINGS, "restored_on");
    private static final Column CLOSED_ON = column(Sheet.PROCEEDINGS, "closed_on");
    private static final Column OPEN_BRANCHES = column(Sheet.PROCEEDINGS, "open_branches");

    Proceeding(Row row, Terms terms) {
        super(row, terms);
    }

    @Override
    LocalDate day() {
        return startedOn();
    }

    public String track() {
        return text(TRACK);
    }

    public String law() {
        return text(LAW);
    }

    @Known
    public LocalDate startedOn() {
        return date(STARTED_ON);
    }

    public Long votesPresent() {
        return whole(VOTES_PRESENT);
    }

    public Long votesYes() {
        return whole(VOTES_YES);
    }

    public LocalDate sentOn() {
        return date(SENT_ON);
    }

    public LocalDate receivedOn() {
        return date(RECEIVED_ON);
    }

    public LocalDate publishedOn() {
        return date(PUBLISHED_ON);
    }

    public LocalDate decisionReceivedOn() {
        return date(DECISION_RECEIVED_ON);
    }

    public LocalDate actedOn() {
        return date(ACTED_ON);
    }

    public LocalDate debtsSettledOn() {
        return date(DEBTS_SETTLED_ON);
    }

    public LocalDate filedOn() {
        return date(FILED_ON);
    }

    public LocalDate taxAnsweredOn() {
        return date(TAX_ANSWERED_ON);
    }

    public String objectionBy() {
        return text(OBJECTION_BY);
    }

    public LocalDate objectionOn() {
        return date(OBJECTION_ON);
    }

    public LocalDate withdrawnOn() {
        return date(WITHDRAWN_ON);
    }

    public LocalDate restoredOn() {
        return date(RESTORED_ON);
    }

    public LocalDate closedOn() {
        return date(CLOSED_ON);
    }

    public Long openBranches() {
        return whole(OPEN_BRANCHES);
    }
}

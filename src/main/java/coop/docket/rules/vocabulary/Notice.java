package coop.docket.rules.vocabulary;

import coop.docket.register.Column;
import coop.docket.register.Row;
import coop.docket.register.Sheet;
import coop.docket.rules.terms.Terms;
import java.time.LocalDate;

/** What a rule may ask of a notice or request sent to the cooperative (thông báo, yêu cầu): its columns, null where not known. */
public final class Notice extends Line {
    private static final Column KIND = column(Sheet.NOTICES, "kind");
    private static final Column SENT_ON = column(Sheet.NOTICES, "sent_on");
    private static final Column ANSWER_DUE_ON = column(Sheet.NOTICES, "answer_due_on");
    private static final Column ANSWERED_ON = column(Sheet.NOTICES, "answered_on");
    private static final Column ACCEPTED = column(Sheet.NOTICES, "accepted");

    Notice(Row row, Terms terms) {
        super(row, terms);
    }

    @Override
    LocalDate day() {
        return sentOn();
    }

    @Known
    public String kind() {
        return text(KIND);
    }

    public LocalDate sentOn() {
        return date(SENT_ON);
    }

    public LocalDate answerDueOn() {
        return date(ANSWER_DUE_ON);
    }

    public LocalDate answeredOn() {
        return date(ANSWERED_ON);
    }

    public String accepted() {
        return text(ACCEPTED);
    }
}

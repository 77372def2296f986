package coop.docket.rules.vocabulary;

import static coop.docket.rules.vocabulary.OwnColumns.*;

import java.time.LocalDate;

/** What a rule may ask of how the cooperative stands: its columns, null where not known. */
public interface StatusWords {

    Line own();

    default String legalStatus() {
        return own().text(LEGAL_STATUS);
    }

    default LocalDate legalStatusOn() {
        return own().date(LEGAL_STATUS_ON);
    }

    default String taxStatus() {
        return own().text(TAX_STATUS);
    }

    default LocalDate taxStatusOn() {
        return own().date(TAX_STATUS_ON);
    }

    default String label() {
        return own().text(LABEL);
    }

    default LocalDate labelOn() {
        return own().date(LABEL_ON);
    }

    default LocalDate lastActivityOn() {
        return own().date(LAST_ACTIVITY_ON);
    }

    default LocalDate lastMeetingOn() {
        return own().date(LAST_MEETING_ON);
    }

    default String forceMajeure() {
        return own().text(FORCE_MAJEURE);
    }

    default String seal() {
        return own().text(SEAL);
    }

    default String certificate() {
        return own().text(CERTIFICATE);
    }

    default String internalCredit() {
        return own().text(INTERNAL_CREDIT);
    }

    default Long groupContractMonths() {
        return own().whole(GROUP_CONTRACT_MONTHS);
    }

    default String groupRegistered() {
        return own().text(GROUP_REGISTERED);
    }
}

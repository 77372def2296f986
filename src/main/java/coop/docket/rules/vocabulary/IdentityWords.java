package coop.docket.rules.vocabulary;

import static coop.docket.rules.vocabulary.OwnColumns.*;

import java.time.LocalDate;

/** What a rule may ask of who the cooperative is: its columns, null where not known. The representative's name and telephone are
 * personal and no rule's business. */
public interface IdentityWords {

    Line own();

    @Known
    default String code() {
        return own().text(CODE);
    }

    @Known
    default String name() {
        return own().text(NAME);
    }

    @Known
    default String type() {
        return own().text(TYPE);
    }

    default String oldCertificateNo() {
        return own().text(OLD_CERTIFICATE_NO);
    }

    default LocalDate registeredOn() {
        return own().date(REGISTERED_ON);
    }

    default String foundingLaw() {
        return own().text(FOUNDING_LAW);
    }

    default LocalDate reRegisteredOn() {
        return own().date(RE_REGISTERED_ON);
    }

    default String certificateForm() {
        return own().text(CERTIFICATE_FORM);
    }

    default LocalDate charterAmendedOn() {
        return own().date(CHARTER_AMENDED_ON);
    }

    default String charterConforms() {
        return own().text(CHARTER_CONFORMS);
    }

    default String address() {
        return own().text(ADDRESS);
    }

    default String area() {
        return own().text(AREA);
    }

    default String formerArea() {
        return own().text(FORMER_AREA);
    }

    default String sector() {
        return own().text(SECTOR);
    }

    default String industry() {
        return own().text(INDUSTRY);
    }

    default String representativeTitle() {
        return own().text(REPRESENTATIVE_TITLE);
    }

    default Long charterCapital() {
        return own().whole(CHARTER_CAPITAL);
    }

    default Long officialMembers() {
        return own().whole(OFFICIAL_MEMBERS);
    }

    default Long associateMembers() {
        return own().whole(ASSOCIATE_MEMBERS);
    }
}

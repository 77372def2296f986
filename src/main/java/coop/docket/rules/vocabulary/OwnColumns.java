package coop.docket.rules.vocabulary;

import coop.docket.register.Column;
import coop.docket.register.Sheet;

/** The columns of the sheet of cooperatives that words read. */
final class OwnColumns {
    static final Column CODE = Sheet.COOPERATIVES.column("code");
    static final Column NAME = Sheet.COOPERATIVES.column("name");
    static final Column TYPE = Sheet.COOPERATIVES.column("type");
    static final Column OLD_CERTIFICATE_NO = Sheet.COOPERATIVES.column("old_certificate_no");
    static final Column REGISTERED_ON = Sheet.COOPERATIVES.column("registered_on");
    static final Column FOUNDING_LAW = Sheet.COOPERATIVES.column("founding_law");
    static final Column RE_REGISTERED_ON = Sheet.COOPERATIVES.column("re_registered_on");
    static final Column CERTIFICATE_FORM = Sheet.COOPERATIVES.column("certificate_form");
    static final Column CHARTER_AMENDED_ON = Sheet.COOPERATIVES.column("charter_amended_on");
    static final Column CHARTER_CONFORMS = Sheet.COOPERATIVES.column("charter_conforms");
    static final Column ADDRESS = Sheet.COOPERATIVES.column("address");
    static final Column AREA = Sheet.COOPERATIVES.column("area");
    static final Column FORMER_AREA = Sheet.COOPERATIVES.column("former_area");
    static final Column SECTOR = Sheet.COOPERATIVES.column("sector");
    static final Column INDUSTRY = Sheet.COOPERATIVES.column("industry");
    static final Column REPRESENTATIVE_TITLE = Sheet.COOPERATIVES.column("representative_title");
    static final Column CHARTER_CAPITAL = Sheet.COOPERATIVES.column("charter_capital");
    static final Column OFFICIAL_MEMBERS = Sheet.COOPERATIVES.column("official_members");
    static final Column ASSOCIATE_MEMBERS = Sheet.COOPERATIVES.column("associate_members");
    static final Column LEGAL_STATUS = Sheet.COOPERATIVES.column("legal_status");
    static final Column LEGAL_STATUS_ON = Sheet.COOPERATIVES.column("legal_status_on");
    static final Column TAX_STATUS = Sheet.COOPERATIVES.column("tax_status");
    static final Column TAX_STATUS_ON = Sheet.COOPERATIVES.column("tax_status_on");
    static final Column LABEL = Sheet.COOPERATIVES.column("label");
    static final Column LABEL_ON = Sheet.COOPERATIVES.column("label_on");
    static final Column LAST_ACTIVITY_ON = Sheet.COOPERATIVES.column("last_activity_on");
    static final Column LAST_MEETING_ON = Sheet.COOPERATIVES.column("last_meeting_on");
    static final Column FORCE_MAJEURE = Sheet.COOPERATIVES.column("force_majeure");
    static final Column SEAL = Sheet.COOPERATIVES.column("seal");
    static final Column CERTIFICATE = Sheet.COOPERATIVES.column("certificate");
    static final Column INTERNAL_CREDIT = Sheet.COOPERATIVES.column("internal_credit");
    static final Column GROUP_CONTRACT_MONTHS = Sheet.COOPERATIVES.column("group_contract_months");
    static final Column GROUP_REGISTERED = Sheet.COOPERATIVES.column("group_registered");

    private OwnColumns() {}
}

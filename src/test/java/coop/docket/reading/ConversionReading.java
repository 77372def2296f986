package coop.docket.reading;

import static coop.docket.reading.AsOf.before;
import static coop.docket.register.Sheet.COOPERATIVES;

import coop.docket.register.Column;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Section CONVERSION. */
final class ConversionReading {
    private static final Column FOUNDING_LAW = COOPERATIVES.column("founding_law");
    private static final Column RE_REGISTERED_ON = COOPERATIVES.column("re_registered_on");
    private static final Column CHARTER_CONFORMS = COOPERATIVES.column("charter_conforms");
    private static final Column LABEL_ON = COOPERATIVES.column("label_on");
    private static final Column GROUP_REGISTERED = COOPERATIVES.column("group_registered");
    private static final Column CONTRACT_MONTHS = COOPERATIVES.column("group_contract_months");
    private static final Column CERTIFICATE_FORM = COOPERATIVES.column("certificate_form");
    private static final Column TITLE = COOPERATIVES.column("representative_title");
    private static final Set<String> OLD_TITLES = Set.of("chủ nhiệm", "trưởng ban quản trị");

    private ConversionReading() {}

    static void read(Facts facts, FoundOfOne found) {
        if (facts.group) {
            group(facts, found);
            return;
        }
        conversion(facts, found);
        if ("no".equals(facts.own.text(CHARTER_CONFORMS)) && before(AsOf.LAW_2023, facts.registeredOn)) {
            found.add(Provision.CNV_02, null);
            found.add(Provision.CNV_02W, null);
        }
        if ("OLD".equals(facts.own.text(CERTIFICATE_FORM))) {
            found.add(Provision.CNV_05, null);
        }
        if (facts.own.code().startsWith("GCN:")) {
            found.add(Provision.CNV_06, null);
        }
        var title = facts.own.text(TITLE);
        if (title != null
                && OLD_TITLES.contains(
                        Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))) {
            found.add(Provision.CNV_08, null);
        }
    }

    private static void conversion(Facts facts, FoundOfOne found) {
        var again = facts.own.date(RE_REGISTERED_ON);
        if (facts.day.happened(again) && !again.isBefore(AsOf.LAW_2012)) {
            return;
        }
        var law = facts.own.text(FOUNDING_LAW);
        var oldLaw = before(AsOf.LAW_2012, facts.registeredOn) && !"2012".equals(law) && !"2023".equals(law);
        if (oldLaw) {
            found.add(Provision.CNV_01, null);
        }
        var labelled = "NOT_CONVERTED".equals(facts.label);
        if (labelled || oldLaw && !"yes".equals(facts.own.text(CHARTER_CONFORMS))) {
            found.add(Provision.CNV_01P, labelled ? facts.own.date(LABEL_ON) : null);
        }
    }

    private static void group(Facts facts, FoundOfOne found) {
        var months = facts.own.whole(CONTRACT_MONTHS);
        if ("no".equals(facts.own.text(GROUP_REGISTERED)) && months != null && (months == 0 || months >= 12)) {
            found.add(Provision.CNV_03, null);
        }
    }
}

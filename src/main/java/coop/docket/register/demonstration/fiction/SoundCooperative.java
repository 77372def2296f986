package coop.docket.register.demonstration.fiction;

import coop.docket.register.demonstration.drafting.Draft;
import java.time.LocalDate;

/** A cooperative, union, credit fund or group that nothing is wrong with. */
public final class SoundCooperative {
    private static final int UNION_PERMILLE = 11;
    private static final int CREDIT_FUND_PERMILLE = 22;

    private SoundCooperative() {}

    /**
     * Fills the draft, whose code is there already.
     *
     * @param type a key of the register's list of types; null: mostly a cooperative
     */
    public static void write(Draft draft, String type, Era era) {
        draft.put("type", type == null ? someType(draft) : type);
        draft.put("registered_on", era.someDay(draft));
        Identity.write(draft);
        status(draft);
        if (draft.text("type").equals("GROUP")) {
            group(draft);
            return;
        }
        charter(draft);
        Membership.write(draft);
        Meetings.write(draft);
        Reports.write(draft);
        Debts.write(draft);
        Property.write(draft);
    }

    private static String someType(Draft draft) {
        var permille = draft.dice().between(0, 999);
        if (permille < UNION_PERMILLE) {
            return "UNION";
        }
        return permille < UNION_PERMILLE + CREDIT_FUND_PERMILLE ? "CREDIT_FUND" : "COOPERATIVE";
    }

    private static void status(Draft draft) {
        draft.put("legal_status", "ACTIVE")
                .put("legal_status_on", draft.date("registered_on"))
                .put("tax_status", "00")
                .put("tax_status_on", draft.date("registered_on"))
                .put("last_activity_on", draft.daysAgo(3, 120))
                .put("force_majeure", "no")
                .put("internal_credit", "no");
    }

    private static void group(Draft draft) {
        var dice = draft.dice();
        draft.put("official_members", dice.between(5, 60))
                .put("group_contract_months", dice.chance(30) ? 0 : 12 * dice.between(1, 5))
                .put("group_registered", "yes");
    }

    private static void charter(Draft draft) {
        var dice = draft.dice();
        var registered = draft.date("registered_on");
        draft.put("founding_law", Era.lawOn(registered))
                .put("certificate_form", dice.chance(93) ? "NEW" : "OLD")
                .put("certificate", "HELD")
                .put("seal", dice.chance(85) ? "HELD" : "NONE");
        if (registered.isBefore(Era.LAW_2012)) {
            draft.put("re_registered_on", dice.day(Era.LAW_2012.plusDays(9), LocalDate.of(2016, 6, 24)));
        }
        if (registered.isBefore(Era.LAW_2023) && draft.today().isAfter(Era.LAW_2023)) {
            var amended = dice.day(Era.LAW_2023.plusDays(1), earlier(draft.today(), LocalDate.of(2025, 12, 19)));
            draft.put("charter_amended_on", amended).put("charter_conforms", "yes");
        } else if (!registered.isBefore(Era.LAW_2023)) {
            draft.put("charter_conforms", "yes");
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

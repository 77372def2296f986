package coop.docket.reading;

import static coop.docket.reading.AsOf.before;
import static coop.docket.register.Sheet.COOPERATIVES;
import static coop.docket.register.Sheet.DEBTS;
import static coop.docket.register.Sheet.PROCEEDINGS;

import coop.docket.register.Column;
import coop.docket.register.Row;

/** Section DATA. */
final class DataReading {
    private static final Column RE_REGISTERED_ON = COOPERATIVES.column("re_registered_on");
    private static final Column CHARTER_CONFORMS = COOPERATIVES.column("charter_conforms");
    private static final Column AREA = COOPERATIVES.column("area");
    private static final Column LABEL_ON = COOPERATIVES.column("label_on");
    private static final Column LEGAL_STATUS_ON = COOPERATIVES.column("legal_status_on");
    private static final Column INCURRED_ON = DEBTS.column("incurred_on");
    private static final Column DUE_ON = DEBTS.column("due_on");
    private static final Column TRACK = PROCEEDINGS.column("track");
    private static final Column STARTED_ON = PROCEEDINGS.column("started_on");
    private static final Column RECEIVED_ON = PROCEEDINGS.column("received_on");
    private static final Column PUBLISHED_ON = PROCEEDINGS.column("published_on");
    private static final Column FILED_ON = PROCEEDINGS.column("filed_on");
    private static final Column CLOSED_ON = PROCEEDINGS.column("closed_on");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private DataReading() {}

    static void read(Facts facts, FoundOfOne found) {
        var code = facts.own.code();
        if (!code.startsWith("GCN:") && !checks(code)) {
            found.add(Provision.DAT_01, null);
        }
        order(facts, found);
        var area = facts.own.text(AREA);
        if (area == null || facts.day.mergedAreas && !facts.day.areas.holds(area, facts.day.today)) {
            found.add(Provision.DAT_06, null);
        }
        if (!facts.group) {
            unknown(facts, found);
            endings(facts, found);
        }
    }

    static void readCeased(Facts facts, FoundOfOne found) {
        for (int i = 0; i < facts.open.length; i++) {
            if (facts.open[i]) {
                var row = facts.proceedings.get(i);
                found.add(Provision.DAT_08, row, row.date(STARTED_ON), row.date(STARTED_ON));
            }
        }
        if (facts.awaitingDissolution) {
            found.addState(Provision.DAT_08, facts.own.date(LABEL_ON));
        }
    }

    private static void unknown(Facts facts, FoundOfOne found) {
        if (facts.activity().last == null) {
            found.add(Provision.DAT_02, null);
        }
        if (facts.activity().lastMeeting == null) {
            found.add(Provision.DAT_03, null);
        }
        if (before(AsOf.LAW_2023, facts.registeredOn) && facts.own.text(CHARTER_CONFORMS) == null) {
            found.add(Provision.DAT_05, null);
        }
        if (facts.membership().now == null) {
            found.add(Provision.DAT_09, null);
        }
    }

    private static void endings(Facts facts, FoundOfOne found) {
        if ("DISSOLVING".equals(facts.legalStatus) && !facts.anyOpen) {
            found.add(Provision.DAT_07, facts.own.date(LEGAL_STATUS_ON));
        }
        if (facts.legalStatus != null) {
            for (var row : facts.proceedings) {
                var track = row.text(TRACK);
                var closed = row.date(CLOSED_ON);
                if (facts.day.happened(closed) && ("VOLUNTARY".equals(track) || "COMPULSORY".equals(track))) {
                    found.add(Provision.DAT_10, row, closed, closed);
                }
            }
        }
    }

    private static void order(Facts facts, FoundOfOne found) {
        if (before(facts.registeredOn, facts.own.date(RE_REGISTERED_ON))) {
            found.add(Provision.DAT_04, null);
        }
        for (var row : facts.proceedings) {
            if (disordered(row)) {
                found.add(Provision.DAT_04, row, row.date(STARTED_ON), null);
            }
        }
        for (var debt : facts.rows(DEBTS)) {
            if (before(debt.date(INCURRED_ON), debt.date(DUE_ON))) {
                found.add(Provision.DAT_04, debt, debt.date(DUE_ON), null);
            }
        }
    }

    private static boolean disordered(Row row) {
        var track = row.text(TRACK);
        var last = row.date(STARTED_ON);
        if ("VOLUNTARY".equals(track)) {
            var received = row.date(RECEIVED_ON);
            if (before(last, received)) {
                return true;
            }
            last = received == null ? last : received;
        }
        if ("VOLUNTARY".equals(track) || "COMPULSORY".equals(track)) {
            var published = row.date(PUBLISHED_ON);
            if (before(last, published)) {
                return true;
            }
            last = published == null ? last : published;
            var filed = row.date(FILED_ON);
            if (before(last, filed)) {
                return true;
            }
            last = filed == null ? last : filed;
        }
        return before(last, row.date(CLOSED_ON));
    }

    /** Ten digits, of which the last is ten less the weighted sum's remainder by eleven. */
    private static boolean checks(String code) {
        if (code.length() != 10) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int digit = code.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += i < 9 ? digit * WEIGHTS[i] : 0;
        }
        return 10 - sum % 11 == code.charAt(9) - '0';
    }
}

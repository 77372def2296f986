package coop.docket.reading;

import static coop.docket.reading.AsOf.upTo;
import static coop.docket.register.Sheet.ASSETS;
import static coop.docket.register.Sheet.COOPERATIVES;
import static coop.docket.register.Sheet.DEBTS;
import static coop.docket.register.Sheet.PROCEEDINGS;

import coop.docket.register.Column;
import coop.docket.register.Row;
import java.time.LocalDate;
import java.time.Month;

/** Section DISSOLUTION. */
final class DissolutionReading {
    private static final Column LEGAL_STATUS_ON = COOPERATIVES.column("legal_status_on");
    private static final Column LABEL_ON = COOPERATIVES.column("label_on");
    private static final Column SEAL = COOPERATIVES.column("seal");
    private static final Column CERTIFICATE = COOPERATIVES.column("certificate");
    private static final Column TRACK = PROCEEDINGS.column("track");
    private static final Column LAW = PROCEEDINGS.column("law");
    private static final Column STARTED_ON = PROCEEDINGS.column("started_on");
    private static final Column VOTES_PRESENT = PROCEEDINGS.column("votes_present");
    private static final Column VOTES_YES = PROCEEDINGS.column("votes_yes");
    private static final Column SENT_ON = PROCEEDINGS.column("sent_on");
    private static final Column RECEIVED_ON = PROCEEDINGS.column("received_on");
    private static final Column PUBLISHED_ON = PROCEEDINGS.column("published_on");
    private static final Column DECISION_RECEIVED_ON = PROCEEDINGS.column("decision_received_on");
    private static final Column ACTED_ON = PROCEEDINGS.column("acted_on");
    private static final Column DEBTS_SETTLED_ON = PROCEEDINGS.column("debts_settled_on");
    private static final Column FILED_ON = PROCEEDINGS.column("filed_on");
    private static final Column TAX_ANSWERED_ON = PROCEEDINGS.column("tax_answered_on");
    private static final Column OBJECTION_ON = PROCEEDINGS.column("objection_on");
    private static final Column OPEN_BRANCHES = PROCEEDINGS.column("open_branches");
    private static final LocalDate END_OF_2023 = LocalDate.of(2023, Month.DECEMBER, 31);

    private DissolutionReading() {}

    static void read(Facts facts, FoundOfOne found) {
        if (facts.group) {
            return;
        }
        for (int i = 0; i < facts.open.length; i++) {
            if (facts.open[i]) {
                proceeding(facts, facts.proceedings.get(i), found);
            }
        }
        if ("TAX_REVOKED".equals(facts.legalStatus)) {
            found.addState(Provision.DIS_14, facts.own.date(LEGAL_STATUS_ON));
        }
        labels(facts, found);
    }

    private static void proceeding(Facts facts, Row row, FoundOfOne found) {
        var track = row.text(TRACK);
        var started = row.date(STARTED_ON);
        if ("VOLUNTARY".equals(track)) {
            voluntary(facts, row, started, found);
            liquidation(facts, row, started, row.date(RECEIVED_ON), found);
        } else if ("COMPULSORY".equals(track)) {
            var received = row.date(DECISION_RECEIVED_ON);
            if (upTo(facts.day.moreThan10Days, received) && !facts.day.happened(row.date(ACTED_ON))) {
                found.add(Provision.DIS_12, row, received, received.plusDays(11));
            }
            liquidation(facts, row, started, row.date(PUBLISHED_ON), found);
        } else if ("TAX_ENFORCEMENT".equals(track)) {
            found.add(Provision.DIS_14, row, started, started);
        }
    }

    private static void voluntary(Facts facts, Row row, LocalDate started, FoundOfOne found) {
        var day = facts.day;
        if ("2023".equals(row.text(LAW))
                && upTo(day.sevenWorkingDays, started)
                && !day.happened(row.date(SENT_ON))
                && day.inForce(Provision.DIS_01)) {
            found.add(Provision.DIS_01, row, started, AsOf.afterWorkingDays(started, 7));
        }
        var present = row.whole(VOTES_PRESENT);
        var yes = row.whole(VOTES_YES);
        var needed = started.isBefore(AsOf.LAW_2023) ? 75 : 65;
        if (present != null && yes != null && present > 0 && yes * 100 < needed * present) {
            found.add(Provision.DIS_02, row, started, started);
        }
        var received = row.date(RECEIVED_ON);
        if (upTo(day.threeWorkingDays, received)
                && !day.happened(row.date(PUBLISHED_ON))
                && day.inForce(Provision.DIS_03)) {
            found.add(Provision.DIS_03, row, received, AsOf.afterWorkingDays(received, 3));
        }
    }

    /** What the two tracks of dissolution have in common, from the clock's start to the end. */
    private static void liquidation(Facts facts, Row row, LocalDate started, LocalDate clock, FoundOfOne found) {
        var day = facts.day;
        var filedOn = row.date(FILED_ON);
        var filed = day.happened(filedOn);
        var objection = day.happened(row.date(OBJECTION_ON));
        if (filed) {
            filed(facts, row, started, filedOn, objection, found);
        } else {
            var settled = row.date(DEBTS_SETTLED_ON);
            if (upTo(day.fiveWorkingDays, settled) && day.inForce(Provision.DIS_04)) {
                found.add(Provision.DIS_04, row, settled, AsOf.afterWorkingDays(settled, 5));
            }
            if (upTo(day.sixMonths, clock)) {
                found.add(objection ? Provision.DIS_07 : Provision.DIS_06, row, clock, clock.plusMonths(6));
            }
        }
        if (filed || upTo(day.sixMonths, started)) {
            unsettled(facts, row, unsettledSince(started, filed ? filedOn : null), found);
        }
        if ("2012".equals(row.text(LAW)) || started.isBefore(AsOf.LAW_2023)) {
            found.add(Provision.DIS_17, row, started, started);
        }
        found.add(Provision.DIS_21, row, started, started);
    }

    private static void filed(
            Facts facts, Row row, LocalDate started, LocalDate filed, boolean objection, FoundOfOne found) {
        var day = facts.day;
        if (upTo(day.twoWorkingDays, filed)
                && !day.happened(row.date(TAX_ANSWERED_ON))
                && day.inForce(Provision.DIS_05A)) {
            found.add(Provision.DIS_05A, row, filed, AsOf.afterWorkingDays(filed, 2));
        }
        if (upTo(day.fiveWorkingDays, filed) && !objection && day.inForce(Provision.DIS_05B)) {
            found.add(Provision.DIS_05B, row, filed, AsOf.afterWorkingDays(filed, 5));
        }
        var branches = row.whole(OPEN_BRANCHES);
        if (branches != null && branches > 0) {
            var since = filed.isAfter(started) ? filed : started;
            found.add(Provision.DIS_09, row, since, since);
        }
    }

    private static LocalDate unsettledSince(LocalDate started, LocalDate filed) {
        var sixMonths = started.plusMonths(6);
        if (filed == null || filed.isAfter(sixMonths)) {
            return sixMonths;
        }
        return filed.isAfter(started) ? filed : started;
    }

    /** The proceedings stand before what is unsettled. */
    private static void unsettled(Facts facts, Row row, LocalDate since, FoundOfOne found) {
        var some = false;
        var before = found.has(Provision.DIS_08);
        for (var debt : facts.rows(DEBTS)) {
            if (DebtReading.counts(debt)) {
                some = true;
                if (!before) {
                    found.add(Provision.DIS_08, debt, null, null);
                }
            }
        }
        for (var asset : facts.rows(ASSETS)) {
            if (PropertyReading.inCourt(asset)) {
                some = true;
                if (!before) {
                    found.add(Provision.DIS_08, asset, null, null);
                }
            }
        }
        if (some) {
            found.add(Provision.DIS_08, row, since, since);
        }
    }

    private static void labels(Facts facts, FoundOfOne found) {
        if (facts.awaitingDissolution) {
            var labelled = facts.own.date(LABEL_ON);
            if (upTo(END_OF_2023, labelled)) {
                found.add(Provision.DIS_18, labelled);
            }
            if (!facts.anyOpen) {
                found.add(Provision.DIS_20, labelled);
            }
        }
        if ("LOST".equals(facts.own.text(SEAL)) || "LOST".equals(facts.own.text(CERTIFICATE))) {
            for (int i = 0; i < facts.open.length; i++) {
                if (facts.open[i]) {
                    var row = facts.proceedings.get(i);
                    found.add(Provision.DIS_19, row, row.date(STARTED_ON), row.date(STARTED_ON));
                }
            }
            if (facts.awaitingDissolution) {
                found.addState(Provision.DIS_19, facts.own.date(LABEL_ON));
            }
        }
    }
}

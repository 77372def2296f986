package coop.docket.reading;

import static coop.docket.register.Sheet.ASSETS;
import static coop.docket.register.Sheet.COOPERATIVES;

import coop.docket.register.Column;
import coop.docket.register.Row;

/** Section PROPERTY. */
final class PropertyReading {
    private static final Column LEGAL_STATUS_ON = COOPERATIVES.column("legal_status_on");
    private static final Column LABEL_ON = COOPERATIVES.column("label_on");
    private static final Column ASSET = ASSETS.column("asset");
    private static final Column IN_USE = ASSETS.column("in_use");
    private static final Column ORIGIN = ASSETS.column("origin");
    private static final Column STATE_SHARE = ASSETS.column("state_share");
    private static final Column CERTIFICATE_NO = ASSETS.column("certificate_no");
    private static final Column UNDIVIDABLE = ASSETS.column("undividable");
    private static final Column PLEDGED = ASSETS.column("pledged");
    private static final Column DISPUTE = ASSETS.column("dispute");
    private static final Column ORIGIN_PAPERS = ASSETS.column("origin_papers");

    private PropertyReading() {}

    static boolean inCourt(Row asset) {
        var dispute = asset.text(DISPUTE);
        return "COURT".equals(dispute) || "ARBITRATION".equals(dispute);
    }

    static void read(Facts facts, FoundOfOne found) {
        for (var asset : facts.rows(ASSETS)) {
            var origin = asset.text(ORIGIN);
            if ("LAND".equals(asset.text(ASSET))) {
                land(asset, origin, found);
            }
            if ("yes".equals(asset.text(UNDIVIDABLE))
                    && "yes".equals(asset.text(PLEDGED))
                    && (fromTheState(origin) || hasStateShare(asset))) {
                found.add(Provision.AST_03, asset, null, null);
            }
            if ("UNKNOWN".equals(origin) && (facts.anyOpen || facts.awaitingDissolution)) {
                found.add(Provision.AST_06, asset, null, facts.awaitingDissolution ? facts.own.date(LABEL_ON) : null);
            }
            if (inCourt(asset)) {
                found.add(Provision.AST_07, asset, null, null);
            } else if ("COMMUNE".equals(asset.text(DISPUTE))) {
                found.add(Provision.AST_13, asset, null, null);
            }
            if ("LOST".equals(asset.text(ORIGIN_PAPERS))) {
                found.add(Provision.AST_12, asset, null, null);
            }
        }
    }

    static void readCeased(Facts facts, FoundOfOne found) {
        for (var asset : facts.rows(ASSETS)) {
            var origin = asset.text(ORIGIN);
            if ("LAND".equals(asset.text(ASSET))
                    && "yes".equals(asset.text(IN_USE))
                    && (fromTheState(origin) || "STATE_LEASED".equals(origin))) {
                found.add(Provision.AST_09, asset, null, facts.own.date(LEGAL_STATUS_ON));
            }
        }
    }

    private static void land(Row asset, String origin, FoundOfOne found) {
        if ("yes".equals(asset.text(IN_USE)) && !"BORROWED".equals(origin) && asset.text(CERTIFICATE_NO) == null) {
            found.add(Provision.AST_01, asset, null, null);
        }
        if (fromTheState(origin) && "no".equals(asset.text(UNDIVIDABLE))) {
            found.add(Provision.AST_02, asset, null, null);
        }
    }

    private static boolean fromTheState(String origin) {
        return "STATE_FREE".equals(origin) || "STATE_SUPPORTED".equals(origin);
    }

    private static boolean hasStateShare(Row asset) {
        var share = asset.number(STATE_SHARE);
        return share != null && share.signum() > 0;
    }
}

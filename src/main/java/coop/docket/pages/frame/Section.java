package coop.docket.pages.frame;

import coop.docket.access.Actor;
import coop.docket.access.Permission;

/** The parts of the service that the navigation leads to, in its order. */
public enum Section {
    START("/", null),
    CASES("/cases", Permission.READ_CASES),
    CALENDAR("/calendar", Permission.READ_CASES),
    COOPERATIVES("/cooperatives", Permission.READ_REGISTER),
    RULES("/rules", Permission.READ_RULES),
    IMPORTS("/imports", Permission.IMPORT_REGISTER),
    PROGRESS("/progress", Permission.READ_CASES),
    ALERTS("/alerts", Permission.READ_CASES),
    RUNS("/runs", Permission.RUN_ASSESSMENT),
    OUTBOX("/alerts/outbox", Permission.MANAGE_SETTINGS),
    ACCOUNTS("/accounts", Permission.MANAGE_ACCOUNTS);

    private final String path;
    private final Permission need;

    Section(String path, Permission need) {
        this.path = path;
        this.need = need;
    }

    /** Whether the actor may go there. */
    boolean open(Actor actor) {
        return need == null || actor.may(need);
    }

    public String path() {
        return path;
    }

    public String key() {
        return "pages.nav." + name().toLowerCase(java.util.Locale.ROOT);
    }
}

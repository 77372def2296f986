package coop.docket.rulemaking.drafts;

import coop.docket.access.Actor;
import coop.docket.access.Permission;

/** Who may read and try drafts: those who write them and those who approve them. */
public final class DraftReaders {
    private DraftReaders() {}

    /** @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor is neither */
    public static void need(Actor actor) {
        if (!may(actor)) {
            actor.need(Permission.EDIT_RULES);
        }
    }

    public static boolean may(Actor actor) {
        return actor.may(Permission.EDIT_RULES) || actor.may(Permission.APPROVE_RULES);
    }
}

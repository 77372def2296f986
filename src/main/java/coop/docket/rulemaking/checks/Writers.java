package coop.docket.rulemaking.checks;

import coop.docket.access.Actor;
import coop.docket.access.Permission;

/** Who may try rules: those who write them and those who approve them. */
final class Writers {
    private Writers() {}

    /** @throws coop.docket.refusal.Refusal NOT_ALLOWED if the actor may do neither */
    static void need(Actor actor) {
        if (!actor.may(Permission.APPROVE_RULES)) {
            actor.need(Permission.EDIT_RULES);
        }
    }
}

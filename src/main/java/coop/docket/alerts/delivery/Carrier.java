package coop.docket.alerts.delivery;

import coop.docket.alerts.outbox.Outgoing;
import coop.docket.alerts.outbox.Recipient;

/** Carries messages one way; one at a time. */
interface Carrier {

    /** Asks the other side to take the message; never throws for what the other side does. */
    Answer carry(Outgoing message, Recipient to);

    /** There is no more for now. */
    default void rest() {}
}

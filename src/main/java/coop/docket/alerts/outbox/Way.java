package coop.docket.alerts.outbox;

/** How a message comes to its reader. */
public enum Way {
    MAIL,
    WEBHOOK,
    /** He has neither an address nor a webhook, and reads it in the service. */
    PAGE
}

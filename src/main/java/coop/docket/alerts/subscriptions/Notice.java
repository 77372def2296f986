package coop.docket.alerts.subscriptions;

/** What somebody can be told of at once. */
public enum Notice {
    ASSIGNED,
    MENTIONED,
    DUE_TOMORROW,
    ESCALATED
}

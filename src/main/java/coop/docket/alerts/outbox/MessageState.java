package coop.docket.alerts.outbox;

/** How far a message has come. */
public enum MessageState {
    WAITING,
    /** Taken over by the server that carries it, or to be read in the service. */
    SENT,
    /** There was nothing to say, and its reader wants nothing then. */
    NOTHING,
    /** It will not be tried again by itself: it was refused, or it has been tried for long enough. */
    PARKED
}

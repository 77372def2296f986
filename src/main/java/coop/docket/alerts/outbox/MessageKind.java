package coop.docket.alerts.outbox;

import java.util.Locale;

/** Why somebody is told something. */
public enum MessageKind {
    /** It is his hour of the week. */
    WEEK,
    /** A report that he keeps is due. */
    REPORT,
    /** Something has happened that he wants to know at once. */
    NOTICE,
    /** An administrator tries whether messages arrive. */
    TEST;

    String mark() {
        return name().toLowerCase(Locale.ROOT);
    }
}

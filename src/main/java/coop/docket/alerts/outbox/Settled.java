package coop.docket.alerts.outbox;

import java.time.Instant;

/**
 * What an attempt came to.
 *
 * @param tried whether somebody was asked to take the message
 * @param reason what was answered; null where nothing has to be told
 * @param next when it is tried again; null unless it waits
 */
public record Settled(MessageState state, boolean tried, String reason, Instant next) {}

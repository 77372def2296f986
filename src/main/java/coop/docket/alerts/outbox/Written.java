package coop.docket.alerts.outbox;

import coop.docket.alerts.Message;

/**
 * A message in both its forms.
 *
 * @param payload the same for a program, as JSON; null where programs are not told
 */
public record Written(Message message, String payload) {}

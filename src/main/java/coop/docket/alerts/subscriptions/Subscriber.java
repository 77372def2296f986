package coop.docket.alerts.subscriptions;

import coop.docket.access.Actor;

/**
 * A reader and what he wants to be told.
 *
 * @param name how people call him
 */
public record Subscriber(Actor actor, String name, Subscription subscription) {}

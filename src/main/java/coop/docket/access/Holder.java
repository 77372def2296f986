package coop.docket.access;

/**
 * Who has an account that is not disabled.
 *
 * @param name how people call him
 */
public record Holder(Actor actor, String name) {}

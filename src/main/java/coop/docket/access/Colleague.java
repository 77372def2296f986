package coop.docket.access;

/** Somebody who works on cases, as his colleagues see him. */
public record Colleague(long account, String login, String name) {}

package coop.docket.database;

/**
 * What bringing the tables up to date did.
 *
 * @param from the version before; "0" where there was nothing
 * @param to the version now
 * @param steps how many files were run; 0 where nothing had to change
 */
public record SchemaChange(String from, String to, int steps) {}

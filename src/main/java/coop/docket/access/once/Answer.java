package coop.docket.access.once;

/**
 * What was answered.
 *
 * @param status of HTTP
 * @param version of the thing that was changed, after it
 * @param body to the letter
 */
public record Answer(int status, long version, String body) {}

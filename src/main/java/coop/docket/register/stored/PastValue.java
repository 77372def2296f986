package coop.docket.register.stored;

import coop.docket.register.revisions.Source;

/**
 * A value that stood there before.
 *
 * @param text as canonical text; null where it was not known
 * @param replaced by what it was replaced
 */
public record PastValue(String text, Source replaced) {}

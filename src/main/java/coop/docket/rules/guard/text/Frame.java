package coop.docket.rules.guard.text;

import java.util.List;

/**
 * A rule file by its parts.
 *
 * @param head from {@code rule} up to {@code when}
 * @param conditions between {@code when} and {@code then}
 * @param consequence between {@code then} and {@code end}
 */
public record Frame(List<Token> head, List<Token> conditions, List<Token> consequence) {}

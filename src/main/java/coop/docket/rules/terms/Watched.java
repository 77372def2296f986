package coop.docket.rules.terms;

import java.time.LocalDate;

/**
 * A rule that is only watched: what it finds is kept and counted, and no case follows from it.
 *
 * @param since the first day on which it is
 * @param reason why
 */
public record Watched(String rule, LocalDate since, String reason) {}

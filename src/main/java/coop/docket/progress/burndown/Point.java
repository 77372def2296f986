package coop.docket.progress.burndown;

import java.time.LocalDate;

/**
 * How it stood at the end of a day.
 *
 * @param unsettled cooperatives
 */
public record Point(LocalDate day, int unsettled) {}

package coop.docket.progress.burndown;

import java.time.LocalDate;

/**
 * How it stood at the end of a day.
 *
 * @param unsettled cooperatives
 * @param came how often one became unsettled, since the point before
 * @param went how often one was settled, since the point before
 */
public record Point(LocalDate day, int unsettled, int came, int went) {}

/**
 * How fast this machine judges.
 *
 * <p>In come sizes; out go processor times, memory, and ratios taken within one run. It must not know how figures are
 * shown.
 */
package coop.docket.cli.bench;

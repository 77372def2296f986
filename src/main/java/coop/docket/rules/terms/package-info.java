/**
 * The terms of a day: dated parameters, the calendar of working days, and both resolved for one as-of day.
 *
 * <p>In come the pack's parameters and calendar and a day; out go spans, amounts, shares and days. It must not know any
 * cooperative.
 */
package coop.docket.rules.terms;

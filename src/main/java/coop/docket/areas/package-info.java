/**
 * Communes and provinces over time, and the time that it is there.
 *
 * <p>In come the lists that offices bring; out comes which area is in force on a day, what became of one, and the
 * condition that narrows a read to some of them. It must not know who lies in one.
 */
package coop.docket.areas;

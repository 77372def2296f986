/**
 * How the work on cases goes: how old they are, who has how many, how long steps take, how many are settled in time.
 *
 * <p>In come a reader, a part of the register and a day; out go figures, and for each that no list of the docket shows the
 * cases that it counts. Both are made of the same facts, so that a list has exactly as many lines as its figure says. It
 * must not know how they are shown.
 */
package coop.docket.progress.work;

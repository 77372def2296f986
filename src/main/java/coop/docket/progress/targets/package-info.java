/**
 * The targets of the pack in force, each beside the figure that the register has for it.
 *
 * <p>In come a reader and a day; out go targets with their figures, what they are counted from and how much is not known.
 * It must not know the past: it tells what is today.
 */
package coop.docket.progress.targets;

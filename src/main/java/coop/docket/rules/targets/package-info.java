/**
 * What is to be reached by 2030, as {@code targets.yml} states it.
 *
 * <p>In comes the file; out go targets, or its problems with their places. It must not know what is: that is counted
 * elsewhere.
 */
package coop.docket.rules.targets;

/**
 * Does once what a program asks for more than once.
 *
 * <p>In come a key that the asker chose, what he asks, and the work; out goes the answer of the first time, whose row is
 * written in the transaction of the work itself. It must not know what the work is.
 */
package coop.docket.access.once;

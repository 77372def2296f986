/**
 * What each value of the register was before.
 *
 * <p>In come changes that someone has decided on; out they come again, for a revision to be undone or for a reader to see
 * what stood there earlier. It must not know how the rows themselves are kept, nor what made a change.
 */
package coop.docket.register.changes;

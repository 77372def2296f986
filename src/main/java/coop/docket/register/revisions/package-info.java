/**
 * Every change of the register, one after another, and what each value was before.
 *
 * <p>In come changes that someone has decided on, with who and when; out come the list of revisions and, for a value,
 * where it is from and what stood there earlier. It must not know how the rows themselves are kept.
 */
package coop.docket.register.revisions;

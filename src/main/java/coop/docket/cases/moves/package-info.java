/**
 * What people do with a case: each move is one record, and one table says where it may be made.
 *
 * <p>In comes a case in hand; out goes its position after the move, or a refusal that names what is missing. It must not
 * know pages, programs or runs.
 */
package coop.docket.cases.moves;

/**
 * Cases that nobody else can change until the transaction ends.
 *
 * <p>In come a case's number and a scope; out goes the case with its position, and back comes the position after
 * something was done. It must not know what that was.
 */
package coop.docket.cases.held;

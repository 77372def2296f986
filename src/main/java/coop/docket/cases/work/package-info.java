/**
 * What officers do with cases.
 *
 * <p>In come an actor, a case and the version that he saw; out goes the case's next version, with an event and an entry
 * of the audit in the same transaction, or a refusal. It must not know runs.
 */
package coop.docket.cases.work;

package coop.docket.cases.work;

import coop.docket.cases.CaseState;

/**
 * A case that nobody else can change until the transaction ends.
 *
 * @param assignee null where nobody has it
 */
record HeldCase(long id, long cooperativeId, CaseState state, Long assignee, long version) {}

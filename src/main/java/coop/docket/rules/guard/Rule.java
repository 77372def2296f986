package coop.docket.rules.guard;

import coop.docket.rules.guard.text.Remarks;
import coop.docket.rules.terms.ParameterUnit;
import java.util.Map;
import java.util.Set;

/**
 * The rule under check.
 *
 * @param id as the file's name has it
 * @param parameters the parameters of the pack with their units
 * @param used the parameters that the rule reads; grows as it is read
 */
record Rule(String id, Map<String, ParameterUnit> parameters, Set<String> used, Remarks remarks) {}

/**
 * Decides whether a rule file may reach the engine's compiler.
 *
 * <p>In come a file and the names of the pack's parameters; out go what the rule says of itself and every remark upon
 * it, with line, column and what to write instead. The rule is read twice: by a reader that knows nothing but what rules
 * may say, and by the engine's own parser, and both must have read the same. It must not compile or run anything.
 */
package coop.docket.rules.guard;

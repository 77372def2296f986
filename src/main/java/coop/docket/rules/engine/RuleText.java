package coop.docket.rules.engine;

/**
 * One rule file as the engine is given it.
 *
 * @param path its path in the pack, with slashes
 * @param drl what stands in it, to the letter
 */
public record RuleText(String path, String drl) {}

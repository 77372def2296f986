package coop.docket.rules.examples;

import java.util.List;

/**
 * The examples of one rule.
 *
 * @param rule the rule's id, taken from the file's name
 * @param file the file's path in the pack
 */
public record RuleExamples(String rule, String file, List<Example> examples) {}

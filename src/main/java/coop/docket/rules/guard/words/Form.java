package coop.docket.rules.guard.words;

import java.util.List;

/**
 * A rule as the guard has read it, part by part.
 *
 * @param own what is asked of the cooperative
 * @param further the conditions after its brackets
 * @param flag what the rule does: the flag, and what it rests upon
 */
public record Form(List<Part.Constraint> own, List<Part> further, Part flag) {}

/**
 * Changes of a draft that need no text to be written: a number from a day, what an example says.
 *
 * <p>In come a draft and what was filled in; out goes the same file with that one place changed, comments and layout
 * kept, saved as any text is. What would not read as was meant is refused. It must not know how a form looks.
 */
package coop.docket.rulemaking.forms;

/**
 * One cell at a time: what an officer wrote, and the value it stands for.
 *
 * <p>In come a text and its column; out comes a value, "not known", or a refusal that says what to write instead. It
 * must not know of rows, files or whether the value is plausible.
 */
package coop.docket.intake.values;

/**
 * Shows the procedures of the workflow: as a table, as an SVG drawing, and as text for Graphviz.
 *
 * <p>In come the workflow, a kind of case and a language; out goes text. It must not know stored cases.
 */
package coop.docket.cases.drawing;

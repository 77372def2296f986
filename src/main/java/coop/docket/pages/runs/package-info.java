/**
 * What the rules have found, run by run.
 *
 * <p>In come runs as they are kept; out goes a page. It must not know how the rules are run.
 */
package coop.docket.pages.runs;

/**
 * What one reader's week says.
 *
 * <p>In come his cases, what is going to happen, the rules, how new the data are and how far the province has come; out goes
 * a digest, the same figures as a page, a text, a layout and JSON. It must not know when it is sent, nor how.
 */
package coop.docket.alerts.digest;

/**
 * What every page has: its reader, its frame, its words, and how it becomes HTML.
 *
 * <p>In come page records; out goes HTML from the template that has the record's name. It must not know any page.
 */
package coop.docket.pages.frame;

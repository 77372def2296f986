/**
 * The rules to be changed: drafts, their editor and forms, what they would do, and their approval.
 *
 * <p>In come texts, choices and words of approval; out go pages, and pieces of pages for the editor. It must not know how
 * a draft is kept, checked or judged.
 */
package coop.docket.pages.drafts;

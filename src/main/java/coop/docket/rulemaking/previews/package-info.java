/**
 * What a draft would change: the whole register judged by the version in force and by the draft, before anybody approves.
 *
 * <p>In come the files of a draft, the book in force and a day; out goes a list of what is newly found, gone and changed,
 * kept with a hash that stands for exactly that list. It must not know how drafts are written, nor who approves them.
 */
package coop.docket.rulemaking.previews;

/**
 * Words in Vietnamese, English and Thai; dates, numbers and amounts as readers of each expect them; folding of accents.
 *
 * <p>In come keys and values; out come sentences. It must not know what is being said.
 */
package coop.docket.language;

/**
 * The files of a rule pack, as text.
 *
 * <p>In comes a folder, or the pack that the program carries; out go its files, its fingerprint, and problems with
 * their places. It must not know what a rule means, nor Drools.
 */
package coop.docket.rules.source;

/**
 * Drools, and only here: rule texts are built into a base, dossiers judged by it.
 *
 * <p>In come rule texts that the guard has let pass, and dossiers; out go what the compiler had to say, and flags. It
 * must not know files, folders, languages, or where dossiers come from.
 */
package coop.docket.rules.engine;

/**
 * The words that rules are written in: a cooperative as seen on the day, and its rows.
 *
 * <p>In come a dossier and the terms of a day; out go words, null where nothing is known, and the flags that rules
 * raise. It must not know the engine: a rule could be written against it in plain Java.
 */
package coop.docket.rules.vocabulary;

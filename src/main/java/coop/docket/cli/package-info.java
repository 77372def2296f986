/**
 * The commands of a terminal.
 *
 * <p>In come arguments and files; out go results on the standard output, everything else on the standard error, and an
 * exit code. It makes no decisions: it asks the use cases and says what they answer in the reader's language.
 */
package coop.docket.cli;

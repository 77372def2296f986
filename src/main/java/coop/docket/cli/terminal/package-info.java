/**
 * How a command speaks: streams, columns of text, progress, and the code at the end.
 *
 * <p>In come sentences and counts; out go lines for people and exit codes for shells. It must not know any command.
 */
package coop.docket.cli.terminal;

/**
 * How programs are answered: JSON in one spelling, and problems.
 *
 * <p>In come what a use case answered, or what was thrown; out go bytes. Nothing of the program's inside is told, and
 * nothing that was sent is repeated. It must not know any resource.
 */
package coop.docket.api.answers;

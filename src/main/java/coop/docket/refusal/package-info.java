/**
 * The one way to say no.
 *
 * <p>In comes what went wrong, as a key and arguments; out goes a {@link coop.docket.refusal.Refusal} or a bare
 * {@link coop.docket.refusal.Reason}. It must not know any language, protocol or screen: the doors turn reasons into
 * sentences.
 */
package coop.docket.refusal;

/**
 * What a program's request passes before it is answered: who sends it, and whether he may.
 *
 * <p>In come requests beneath {@code /api}; out go requests with a {@link coop.docket.api.gate.Caller}, or a refusal. A
 * token is the only way in: cookies are not looked at. It must not know any resource; a route declares what it needs.
 */
package coop.docket.api.gate;

/**
 * Signing in at a provider that others keep, by OpenID Connect: authorization code with PKCE.
 *
 * <p>In come where the provider is and what it sends back; out comes by which subject it knows the person, once its token has
 * been checked. It must not know whose account that is: a subject that nobody has linked to an account signs nobody in.
 */
package coop.docket.access.signon;

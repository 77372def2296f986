/**
 * What a request passes before it reaches a page: its size, who sent it, whether he may, and whether he meant it.
 *
 * <p>In come requests as browsers send them; out go requests with a {@link coop.docket.pages.frame.Reader}, or a
 * refusal. It must not know any page; a route declares what it needs by an annotation.
 */
package coop.docket.pages.gate;

/**
 * The routes of programs.
 *
 * <p>In come a {@link coop.docket.api.gate.Caller} and what he asks; out goes what the use cases answer, in the shapes
 * that {@code openapi.json} describes. It must not know tokens, nor decide who sees what.
 */
package coop.docket.api.resources;

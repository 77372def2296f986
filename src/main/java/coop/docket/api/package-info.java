/**
 * The service for programs: JSON beneath {@code /api/v1}.
 *
 * <p>In come requests that carry a token; out go JSON, and problems as RFC 9457 has them. It makes no decisions and knows
 * no SQL: it asks the use cases. It must not know pages, cookies or sessions. Its parts, each using only those before it:
 * {@code answers}, {@code gate}, {@code resources}.
 */
package coop.docket.api;

/**
 * Finding cooperatives by what people know of them: a code, a name, or a part of one, with or without accents.
 *
 * <p>In come a reader's words and their {@link coop.docket.access.AreaScope}; out come lines of cooperatives, the best
 * matches first, page by page. It must not know who asks, nor give what lies outside their scope.
 */
package coop.docket.register.search;

package coop.docket.cases.views;

/**
 * A list that its owner comes back to.
 *
 * @param query what its address asks for
 * @param first whether the docket opens with it
 */
public record SavedView(long id, String name, String query, boolean first) {}

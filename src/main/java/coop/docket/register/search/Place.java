package coop.docket.register.search;

/**
 * A place in a list of cooperatives: the better matches come first, and among equals the name and the number decide.
 *
 * @param rank 0 the code, 1 the name as written, 2 its beginning, 3 a part of it, 4 all its words
 * @param name as it is sorted
 */
public record Place(int rank, String name, long id) {
    /** Before the first. */
    public static final Place START = new Place(-1, "", 0);
}

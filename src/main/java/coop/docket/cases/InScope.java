package coop.docket.cases;

/** What limits each statement about cases to the cooperatives that a reader may see. */
public final class InScope {
    /** For a statement in which the cooperative is {@code c}; the scope gives it its values. */
    public static final String CONDITION =
            """
            (:everywhere or c.area in (<areas>)
                or c.area in (select s.code from area s where s.parent in (<areas>)))
            """;

    private InScope() {}
}

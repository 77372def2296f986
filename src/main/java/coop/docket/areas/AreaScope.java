package coop.docket.areas;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Which cooperatives someone may see: all, or those in some communes and provinces. What lies outside does not exist for
 * them.
 *
 * @param everywhere whether all are seen, those without an area too
 * @param areas codes of communes and provinces; a province stands for its communes
 */
public record AreaScope(boolean everywhere, Set<String> areas) {
    /**
     * The condition that a read of cooperatives carries, where the table or what stands for it is named {@code c}.
     * {@link #bind} gives it its values.
     */
    public static final String CONDITION =
            """
            (:everywhere or c.area in (<areas>) or c.area in (select code from area where parent in (<areas>)))
            """;

    /** No area has this code; a list must not be empty. */
    private static final List<String> NONE = List.of("");

    public AreaScope {
        areas = Set.copyOf(areas);
    }

    /** Gives the {@link #CONDITION} of a statement its values. */
    public <S extends SqlStatement<S>> S bind(S statement) {
        return statement.bind("everywhere", everywhere).bindList("areas", areas.isEmpty() ? NONE : List.copyOf(areas));
    }
}

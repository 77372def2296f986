package coop.docket.access;

import java.util.Set;
import org.jdbi.v3.core.statement.EmptyHandling;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * The communes and provinces within which things exist for somebody; only an {@link Actor} has one.
 *
 * <p>Each statement that reads what lies in an area limits itself by {@link #CONDITION}.
 *
 * @param everywhere whether there is no limit
 * @param areas codes of communes and provinces; without any and without everywhere, nothing exists
 */
public record AreaScope(boolean everywhere, Set<String> areas) {

    /** What limits a statement in which the cooperative is {@code c}; {@link #bind} gives it its values. */
    public static final String CONDITION =
            """
            (:everywhere or c.area in (<areas>)
                or c.area in (select s.code from area s where s.parent in (<areas>)))
            """;

    public AreaScope {
        areas = Set.copyOf(areas);
    }

    /** Gives the statement what its limit asks for. */
    public <S extends SqlStatement<S>> S bind(S statement) {
        return statement.bind("everywhere", everywhere).bindList(EmptyHandling.NULL_KEYWORD, "areas", areas);
    }
}

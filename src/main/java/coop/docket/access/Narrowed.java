package coop.docket.access;

import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Somebody who looks at some of his areas only. */
public final class Narrowed {
    private static final String KNOWN = "select code from area where code in (<codes>)";

    private Narrowed() {}

    /**
     * The same person within these areas, as far as they lie in his own; he himself where none is named, or none does.
     *
     * @param areas codes of communes and provinces
     */
    public static Actor to(Handle handle, Actor actor, Set<String> areas) {
        var within = within(handle, actor, areas);
        return within.isEmpty()
                ? actor
                : new Actor(
                        actor.account(), actor.login(), actor.roles(), actor.language(), new AreaScope(false, within));
    }

    /** Those of these areas that exist for him. */
    public static Set<String> within(Handle handle, Actor actor, Set<String> areas) {
        var scope = actor.scope();
        if (areas.isEmpty() || !scope.everywhere() && scope.areas().isEmpty()) {
            return Set.of();
        }
        var own = new HashSet<>(areas);
        own.retainAll(scope.areas());
        var known = handle.createQuery(scope.everywhere() ? KNOWN : KNOWN + " and parent in (<areas>)")
                .bindList("codes", areas);
        if (!scope.everywhere()) {
            known.bindList("areas", scope.areas());
        }
        known.mapTo(String.class).forEach(own::add);
        return own;
    }
}

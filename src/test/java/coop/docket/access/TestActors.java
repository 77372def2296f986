package coop.docket.access;

import coop.docket.language.Language;
import java.util.Set;

/** People for tests, without an account behind them. */
public final class TestActors {
    private TestActors() {}

    /** Sees everything. */
    public static Actor everywhere(Role... roles) {
        return new Actor(1, "everywhere", Set.of(roles), Language.EN, new AreaScope(true, Set.of()));
    }

    /** Sees these areas and what lies in them. */
    public static Actor in(Set<String> areas, Role... roles) {
        return new Actor(2, "somewhere", Set.of(roles), Language.EN, new AreaScope(false, areas));
    }
}

package coop.docket.cases.views;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.util.List;

/** Keeps lists of the docket for those who come back to them; each sees and changes only his own. */
public final class SavedViews {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUERY = 2_000;
    private static final int MOST = 20;

    private final Database database;

    public SavedViews(Database database) {
        this.database = database;
    }

    /** @throws Refusal NOT_ALLOWED if the actor may not */
    public List<SavedView> list(Actor actor) {
        actor.need(Permission.READ_CASES);
        return database.read(handle -> new SavedViewDao(handle, actor.account()).all());
    }

    /**
     * One of the same name is replaced.
     *
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_VALID if the name is blank or too long, or there are too many
     */
    public void keep(Actor actor, String name, String query) {
        actor.need(Permission.READ_CASES);
        var plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME || query.length() > LONGEST_QUERY) {
            throw Refusal.notValid("cases.view.name", (long) LONGEST_NAME);
        }
        database.write(handle -> {
            var views = new SavedViewDao(handle, actor.account());
            if (!views.replace(plain, query)) {
                if (views.all().size() >= MOST) {
                    throw Refusal.notValid("cases.view.too-many", (long) MOST);
                }
                views.insert(plain, query);
            }
            return null;
        });
    }

    /**
     * Lets the docket open with this one, and no longer with another.
     *
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND if he has none of this number
     */
    public void first(Actor actor, long id) {
        actor.need(Permission.READ_CASES);
        database.write(handle -> {
            var views = new SavedViewDao(handle, actor.account());
            views.noneFirst();
            if (!views.first(id)) {
                throw Refusal.notFound("cases.view.not-found");
            }
            return null;
        });
    }

    /** Lets the docket open with all cases again. */
    public void noneFirst(Actor actor) {
        actor.need(Permission.READ_CASES);
        database.write(handle -> {
            new SavedViewDao(handle, actor.account()).noneFirst();
            return null;
        });
    }

    /** One that is not there is not there already. */
    public void drop(Actor actor, long id) {
        actor.need(Permission.READ_CASES);
        database.write(handle -> {
            new SavedViewDao(handle, actor.account()).delete(id);
            return null;
        });
    }
}

package coop.docket.rulemaking.previews;

import coop.docket.access.Actor;
import coop.docket.access.Permission;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.util.List;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** Reads a preview some lines at a time, as far as the reader's areas go. */
public final class ReadPreview {
    /** Lines of a page. */
    public static final int LINES = 50;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final Database database;

    public ReadPreview(Database database) {
        this.database = database;
    }

    /**
     * @param cursor where the lines begin; null for the first
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND where there is no such preview; NOT_VALID if the cursor
     *     is none
     */
    public PreviewPage read(Actor actor, long id, Wanted wanted, String cursor) {
        actor.need(Permission.READ_RULES);
        actor.need(Permission.READ_CASES);
        if (cursor != null && !NUMBER.matcher(cursor).matches()) {
            throw Refusal.notValid("previews.cursor");
        }
        var after = cursor == null ? -1 : Long.parseLong(cursor);
        return database.read(handle -> read(handle, actor, id, wanted, after));
    }

    private static PreviewPage read(Handle handle, Actor actor, long id, Wanted wanted, long after) {
        var preview = PreviewDao.one(handle, id).orElseThrow(() -> Refusal.notFound("previews.not-found"));
        var lines = ChangeDao.page(handle, actor.scope(), id, wanted, after, LINES + 1);
        return new PreviewPage(
                preview,
                PreviewDao.rules(handle, id),
                ChangeDao.byKind(handle, actor.scope(), id, wanted),
                ChangeDao.byRule(handle, actor.scope(), id, wanted),
                ChangeDao.byArea(handle, actor.scope(), id, wanted),
                lines.subList(0, Math.min(LINES, lines.size())),
                next(lines));
    }

    private static String next(List<ChangeLine> lines) {
        return lines.size() > LINES ? Long.toString(lines.get(LINES - 1).number()) : null;
    }
}

package coop.docket.access;

import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Says by which subject the single sign-on service knows the holder of an account; nobody can say so of himself. */
public final class LinkSubject {
    private static final int LONGEST = 255;

    private final Database database;
    private final InstantSource clock;

    public LinkSubject(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws Refusal NOT_ALLOWED if the actor may not */
    public Optional<String> linked(Actor actor, long id) {
        actor.need(Permission.MANAGE_ACCOUNTS);
        return database.read(handle -> SubjectDao.of(handle, id));
    }

    /**
     * His open sessions end: they may have been begun by another subject.
     *
     * @param subject blank for none
     * @throws Refusal NOT_ALLOWED if the actor may not; NOT_FOUND; NOT_VALID if it cannot be a subject, or is another
     *     account's
     */
    public void link(Actor actor, long id, String subject) {
        actor.need(Permission.MANAGE_ACCOUNTS);
        var wanted = subject.strip();
        if (wanted.length() > LONGEST || wanted.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.notValid("access.subject.form", LONGEST);
        }
        database.write(handle -> {
            link(handle, actor, id, wanted.isEmpty() ? null : wanted);
            return null;
        });
    }

    private void link(Handle handle, Actor actor, long id, String subject) {
        AccountDao.find(handle, id).orElseThrow(() -> Refusal.notFound("access.not-found"));
        if (subject != null && SubjectDao.taken(handle, subject, id)) {
            throw Refusal.notValid("access.subject.taken");
        }
        SubjectDao.set(handle, id, subject);
        SessionDao.deleteOf(handle, id);
        AuditDao.append(
                handle,
                AuditStream.account(id),
                actor,
                subject == null ? AccountAction.UNLINKED : AccountAction.LINKED,
                AuditContent.NOTHING,
                clock.instant());
    }
}

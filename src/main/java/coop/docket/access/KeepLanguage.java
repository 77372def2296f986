package coop.docket.access;

import coop.docket.database.Database;
import coop.docket.language.Language;
import java.time.InstantSource;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Keeps in which language somebody wants to read, wherever he signs in next. */
public final class KeepLanguage {
    private final Database database;
    private final InstantSource clock;

    public KeepLanguage(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Does nothing where it is so already. */
    public void keep(Actor actor, Language language) {
        if (actor.language() != language) {
            database.write(handle -> {
                keep(handle, actor, language);
                return null;
            });
        }
    }

    private void keep(Handle handle, Actor actor, Language language) {
        AccountDao.speak(handle, actor.account(), language);
        AuditDao.append(
                handle,
                AuditStream.account(actor.account()),
                actor,
                AccountAction.CHANGED,
                AuditContent.of(Map.of("language", language.code())),
                clock.instant());
    }
}

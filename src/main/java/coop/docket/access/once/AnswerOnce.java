package coop.docket.access.once;

import coop.docket.access.Actor;
import coop.docket.database.Database;
import coop.docket.refusal.Refusal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/**
 * Answers a request, and the same request again with the same answer, without doing anything twice: also when both come
 * at once, for the second waits for the key until the first has its answer.
 *
 * <p>What is refused leaves nothing, so it may be asked again under its key.
 */
public final class AnswerOnce {
    private static final Duration KEPT = Duration.ofHours(24);

    private final Database database;
    private final InstantSource clock;

    public AnswerOnce(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param work use cases; what they write is kept together with the answer or not at all
     * @throws Refusal NOT_VALID if something else was asked under the key; whatever the work refuses
     */
    public Answer answer(Actor actor, Asked asked, Supplier<Answer> work) {
        return database.write(handle -> {
            AnsweredDao.forget(handle, actor.account(), clock.instant().minus(KEPT));
            return AnsweredDao.find(handle, actor.account(), asked.key())
                    .map(answered -> repeated(answered, asked))
                    .orElseGet(() -> first(handle, actor, asked, work));
        });
    }

    private static Answer repeated(AnsweredDao.Answered answered, Asked asked) {
        if (!answered.fingerprint().equals(asked.fingerprint())) {
            throw Refusal.notValid("api.key.other");
        }
        return answered.answer();
    }

    private Answer first(Handle handle, Actor actor, Asked asked, Supplier<Answer> work) {
        var id = AnsweredDao.claim(handle, actor.account(), asked, clock.instant());
        var answer = work.get();
        AnsweredDao.keep(handle, id, answer);
        return answer;
    }
}

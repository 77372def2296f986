package coop.docket.api.resources;

import coop.docket.access.Actor;
import coop.docket.access.once.Answer;
import coop.docket.access.once.AnswerOnce;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Changes to drafts that a program may ask for again under the same key. */
final class RepeatableDraft {
    private final AnswerOnce once;

    RepeatableDraft(AnswerOnce once) {
        this.once = once;
    }

    /**
     * @param key as it was sent; null where none was
     * @param path what is asked of, below all drafts
     */
    Response answer(Actor actor, String key, String path, byte[] body, Supplier<Answer> work) {
        return Repeated.response(once.answer(actor, Repeated.asked(key, "drafts" + path, body), work));
    }
}

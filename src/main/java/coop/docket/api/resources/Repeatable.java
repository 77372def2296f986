package coop.docket.api.resources;

import coop.docket.access.Actor;
import coop.docket.access.once.Answer;
import coop.docket.access.once.AnswerOnce;
import coop.docket.cases.docket.ReadCase;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Changes to cases that a program may ask for again under the same key. */
final class Repeatable {
    private final AnswerOnce once;
    private final ReadCase cases;

    Repeatable(AnswerOnce once, ReadCase cases) {
        this.once = once;
        this.cases = cases;
    }

    /**
     * @param key as it was sent; null where none was
     * @param path what is asked of, below the case
     */
    Response answer(Actor actor, long id, String key, String path, byte[] body, Supplier<Answer> work) {
        var asked = Repeated.asked(key, "cases/" + id + path, body);
        // what was answered before is told only to whoever would still be told it
        cases.read(actor, id);
        return Repeated.response(once.answer(actor, asked, work));
    }
}

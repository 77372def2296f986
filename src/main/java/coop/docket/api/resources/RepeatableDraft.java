package coop.docket.api.resources;

import coop.docket.access.Actor;
import coop.docket.access.once.Answer;
import coop.docket.access.once.AnswerOnce;
import coop.docket.access.once.Asked;
import coop.docket.api.answers.Problem;
import coop.docket.api.answers.ProblemKind;
import coop.docket.api.answers.Refused;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Changes to drafts that a program may ask for again under the same key. */
final class RepeatableDraft {
    private static final int REFUSED = 400;

    private final AnswerOnce once;

    RepeatableDraft(AnswerOnce once) {
        this.once = once;
    }

    /**
     * @param key as it was sent; null where none was
     * @param path what is asked of, below all drafts
     */
    Response answer(Actor actor, String key, String path, byte[] body, Supplier<Answer> work) {
        if (key == null) {
            throw new Refused(ProblemKind.KEY_MISSING);
        }
        var answer = once.answer(actor, Asked.of(key, "drafts" + path, body), work);
        return Response.status(answer.status())
                .type(answer.status() < REFUSED ? MediaType.APPLICATION_JSON : Problem.MEDIA_TYPE)
                .header("ETag", Listing.tag(answer.version()))
                .entity(answer.body())
                .build();
    }
}

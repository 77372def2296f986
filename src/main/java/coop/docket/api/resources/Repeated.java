package coop.docket.api.resources;

import coop.docket.access.once.Answer;
import coop.docket.access.once.Asked;
import coop.docket.api.answers.Problem;
import coop.docket.api.answers.ProblemKind;
import coop.docket.api.answers.Refused;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What is asked under a key, and the answer to it as it is sent each time. */
final class Repeated {
    private static final int REFUSED = 400;

    private Repeated() {}

    /**
     * @param key as it was sent; null where none was
     * @param path what is asked of
     */
    static Asked asked(String key, String path, byte[] body) {
        if (key == null) {
            throw new Refused(ProblemKind.KEY_MISSING);
        }
        return Asked.of(key, path, body);
    }

    static Response response(Answer answer) {
        return Response.status(answer.status())
                .type(answer.status() < REFUSED ? MediaType.APPLICATION_JSON : Problem.MEDIA_TYPE)
                .header("ETag", Listing.tag(answer.version()))
                .entity(answer.body())
                .build();
    }
}

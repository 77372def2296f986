package coop.docket.api.gate;

import coop.docket.api.answers.ApiJson;
import coop.docket.api.answers.Problem;
import coop.docket.api.answers.ProblemKind;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Tells a program why it has no answer. */
public final class ProblemAnswer {
    private ProblemAnswer() {}

    /**
     * @param status of HTTP, where what was thrown does not say
     * @param reference under which the log has the rest
     */
    public static Response.ResponseBuilder of(
            ContainerRequestContext request, Throwable thrown, int status, String reference) {
        var language = Caller.of(request).language();
        var problem = Problem.of(thrown, status, language, reference);
        var response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .entity(ApiJson.write(problem));
        if (problem.status() == ProblemKind.NOT_AUTHENTICATED.status()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, challenge(request));
        }
        return response;
    }

    /** What a program is answered, which tells more kinds apart than a page does. */
    public static int status(Throwable thrown, int status) {
        return Problem.status(thrown, status);
    }

    /** As RFC 6750 has it. */
    private static String challenge(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) == null ? "Bearer" : "Bearer error=\"invalid_token\"";
    }
}

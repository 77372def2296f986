package coop.docket.pages.faults;

import coop.docket.api.gate.ApiPath;
import coop.docket.api.gate.ProblemAnswer;
import coop.docket.pages.gate.Readers;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Answers whatever was thrown while an answer was being made: people by a page, programs by a problem. */
public final class FaultMapper implements ExceptionMapper<Throwable> {
    private static final int REDIRECTIONS = 300;
    private static final int REFUSALS = 400;

    private final Provider<ContainerRequestContext> requests;

    @Inject
    public FaultMapper(Provider<ContainerRequestContext> requests) {
        this.requests = requests;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException answer && redirects(answer.getResponse())) {
            return answer.getResponse();
        }
        var request = requests.get();
        var fault = Fault.of(thrown);
        var path = request.getUriInfo().getRequestUri().getRawPath();
        var reference = FaultLog.write(fault, request.getMethod(), path, thrown);
        var response = ApiPath.covers(request.getUriInfo())
                ? ProblemAnswer.of(request, thrown, fault.status(), reference)
                : Response.status(fault.status())
                        .type(MediaType.TEXT_HTML_TYPE)
                        .entity(FaultPage.of(Readers.of(request), fault, reference));
        if (thrown instanceof NotAllowedException answer) {
            response.allow(answer.getResponse().getAllowedMethods());
        }
        return response.build();
    }

    private static boolean redirects(Response response) {
        return response.getStatus() >= REDIRECTIONS && response.getStatus() < REFUSALS;
    }
}

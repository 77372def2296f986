package coop.docket.pages.faults;

import coop.docket.api.gate.ApiPath;
import coop.docket.api.gate.ProblemAnswer;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.gate.Readers;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Set;

/** Answers whatever was thrown while an answer was being made: people by a page, programs by a problem. */
public final class FaultMapper implements ExceptionMapper<Throwable> {
    private static final int REDIRECTIONS = 300;
    private static final int REFUSALS = 400;
    private static final Set<String> READING = Set.of("GET", "HEAD");

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
        var program = ApiPath.covers(request.getUriInfo());
        var status = program ? ProblemAnswer.status(thrown, fault.status()) : fault.status();
        var reference = FaultLog.write(fault, status, request.getMethod(), path, thrown);
        var response = program
                ? ProblemAnswer.of(request, thrown, fault.status(), reference)
                : Response.status(fault.status())
                        .type(MediaType.TEXT_HTML_TYPE)
                        .entity(FaultPage.of(reader(request), fault, reference));
        if (thrown instanceof NotAllowedException answer) {
            response.allow(answer.getResponse().getAllowedMethods());
        }
        return response.build();
    }

    /** An address to which a form was sent may have no page; from the first one everything is found again. */
    private static Reader reader(ContainerRequestContext request) {
        var reader = Readers.of(request);
        return READING.contains(request.getMethod()) ? reader : reader.at("/");
    }

    private static boolean redirects(Response response) {
        return response.getStatus() >= REDIRECTIONS && response.getStatus() < REFUSALS;
    }
}

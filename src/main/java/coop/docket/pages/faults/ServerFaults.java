package coop.docket.pages.faults;

import coop.docket.api.answers.ApiJson;
import coop.docket.api.answers.Problem;
import coop.docket.api.gate.ApiPath;
import coop.docket.language.Language;
import coop.docket.pages.frame.PageAddress;
import coop.docket.pages.frame.Preferences;
import coop.docket.pages.frame.Reader;
import coop.docket.pages.frame.Templates;
import coop.docket.pages.frame.Theme;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Says what is wrong with a request that does not come as far as the pages, or that cannot even be read. */
public final class ServerFaults extends ErrorHandler {
    private static final PageAddress START = new PageAddress("/", "");

    private final Map<String, String> headers;
    private final Language language;

    /** @param headers that every answer has */
    public ServerFaults(Map<String, String> headers, Language language) {
        this.headers = Map.copyOf(headers);
        this.language = language;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var fault = Fault.of(response.getStatus());
        var thrown = (Throwable) request.getAttribute(ERROR_EXCEPTION);
        var reference = FaultLog.write(
                fault, fault.status(), request.getMethod(), request.getHttpURI().getPath(), thrown);
        var accepted = Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        var spoken = Preferences.accepting(accepted).language(language);
        var program = ApiPath.covers(request.getHttpURI().getPath());
        var body = program ? problem(fault, reference, spoken) : page(fault, reference, spoken);
        tell(response.getHeaders(), program ? Problem.MEDIA_TYPE : "text/html;charset=utf-8");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }

    private void tell(HttpFields.Mutable fields, String type) {
        headers.forEach(fields::put);
        fields.put(HttpHeader.CACHE_CONTROL, "no-store");
        fields.put(HttpHeader.CONTENT_TYPE, type);
    }

    private static byte[] problem(Fault fault, String reference, Language spoken) {
        return ApiJson.write(Problem.of(null, fault.status(), spoken, reference))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] page(Fault fault, String reference, Language spoken) {
        return Templates.render(
                FaultPage.of(new Reader(Optional.empty(), spoken, Theme.AUTO, "", START), fault, reference));
    }
}

package coop.docket.pages.gate;

import coop.docket.access.FindSession;
import coop.docket.access.Session;
import coop.docket.api.gate.ApiPath;
import coop.docket.pages.frame.PageAddress;
import coop.docket.pages.frame.Preferences;
import coop.docket.pages.frame.Reader;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** Finds out who sent a request and how he wants to read. */
public final class Readers {
    private static final String READER = "docket.reader";
    private static final String ASSETS = "assets/";
    private static final int TOKEN_BYTES = 16;

    private final GateSettings settings;
    private final Cookies cookies;
    private final FindSession sessions;
    private final SecureRandom random = new SecureRandom();

    public Readers(GateSettings settings, FindSession sessions) {
        this.settings = settings;
        this.cookies = new Cookies(settings.encrypted());
        this.sessions = sessions;
    }

    /** Whoever sent this request; found once for each. */
    public static Reader of(ContainerRequestContext request) {
        return (Reader) request.getProperty(READER);
    }

    void find(ContainerRequestContext request) {
        // before anything can fail, so that a page that says so has a reader
        request.setProperty(READER, reader(request, Optional.empty()));
        if (ApiPath.covers(request.getUriInfo())
                || request.getUriInfo().getPath().startsWith(ASSETS)) {
            // a session is for pages alone; a page that says that the database is away needs its look
            return;
        }
        var token = cookie(request, cookies.session());
        request.setProperty(READER, reader(request, token.flatMap(sessions::find)));
    }

    private Reader reader(ContainerRequestContext request, Optional<Session> session) {
        var preferences = preferences(request, session);
        return new Reader(
                session.map(Session::actor),
                preferences.language(settings.language()),
                preferences.look(),
                session.map(Session::csrfToken)
                        .orElseGet(() -> cookie(request, cookies.form()).orElseGet(this::token)),
                address(request));
    }

    Preferences preferences(ContainerRequestContext request, Optional<Session> session) {
        var query = request.getUriInfo().getQueryParameters();
        return new Preferences(
                Optional.ofNullable(query.getFirst("lang")),
                cookie(request, cookies.preference("lang")),
                session.map(each -> each.actor().language()),
                Optional.ofNullable(request.getHeaderString("Accept-Language")),
                Optional.ofNullable(query.getFirst("theme")),
                cookie(request, cookies.preference("theme")));
    }

    private static PageAddress address(ContainerRequestContext request) {
        var address = request.getUriInfo().getRequestUri();
        return new PageAddress(
                address.getRawPath(), Optional.ofNullable(address.getRawQuery()).orElse(""));
    }

    private static Optional<String> cookie(ContainerRequestContext request, String name) {
        return Optional.ofNullable(request.getCookies().get(name))
                .map(jakarta.ws.rs.core.Cookie::getValue)
                .filter(text -> !text.isEmpty());
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
